import { describe, expect, test } from 'vitest';
import { LOCALES } from '#domain/i18n/locale.ts';
import { SECRET } from '../ledger.fixture.ts';
import { type LedgerFilter, ledgerOf } from '../ledger.ts';
import { ledgerTextsOf } from '../ledger-texts.fixture.ts';
import { YEAR_TODAY, year } from '../year.fixture.ts';
import { figurePairs } from './figures.ts';
import type { Section } from './section.ts';
import { sectionsOf } from './sections-of.ts';

const context = { texts: ledgerTextsOf('en').parts, locale: 'en' } as const;
const { texts } = context;
const sections = (filter: LedgerFilter = {}) => sectionsOf(ledgerOf(year, filter, YEAR_TODAY), context);
const sectionIn = (list: readonly Section[], id: string) => list.find((section) => section.id === id);
const cellsOf = (section: Section | undefined, label: string) =>
  section?.blocks.flatMap(({ table }) => table.rows).find((row) => row.label === label)?.cells;

describe('the parts of a ledger', () => {
  test('give every share with the numbers behind it, per cent only of ten or more', () => {
    const approval = sectionIn(sections(), 'approval');
    expect(cellsOf(approval, texts.approval.keys.before)).toEqual(['13 of 18 (72%)']);
    expect(cellsOf(approval, texts.approval.keys.after)).toEqual(['2 of 18 (11%) · 1 recorded afterwards']);
    const few = sectionIn(sections({ from: '2026-07-01' }), 'approval');
    expect(cellsOf(few, texts.approval.keys.before)).toEqual(['3 of 7']);
  });

  test('show the days that nobody named only where there are such', () => {
    expect(cellsOf(sectionIn(sections(), 'approval'), texts.approval.keys.undated)).toBeDefined();
    const without = sectionIn(sections({ to: '2026-09-30' }), 'approval');
    expect(cellsOf(without, texts.approval.keys.undated)).toBeUndefined();
  });

  test('give both sides a column and a bar of one scale', () => {
    const objections = sectionIn(sections(), 'objections');
    expect(objections?.blocks[0]?.table.head).toEqual([texts.objections.fate, ...Object.values(texts.objections.by)]);
    expect(cellsOf(objections, texts.objections.raised)).toEqual(['7 · 1 recorded afterwards', '1']);
    const chart = objections?.blocks[0]?.chart;
    expect(chart?.is === 'bars' && chart.bars.map(({ label }) => label)).toEqual(Object.values(texts.objections.by));
    expect(chart?.summary).toContain('By the contractor: accepted: 1; accepted in part: 1; overruled: 4');
  });

  test('keep what one side alone says in a line of its own', () => {
    const warnings = sectionIn(sections(), 'warnings');
    expect(warnings?.blocks.map(({ title }) => title)).toEqual(Object.values(texts.warnings.fates));
    expect(cellsOf(warnings, texts.warnings.keys.yes)).toEqual(['1 of 4', '—']);
    expect(cellsOf(warnings, texts.warnings.keys.no)).toEqual(['1 of 4', '—']);
    expect(cellsOf(warnings, `${texts.warnings.keys.yes}, ${texts.warnings.word.contractor}`)).toEqual(['1 of 4', '—']);
    expect(cellsOf(warnings, `${texts.warnings.keys.no}, ${texts.warnings.word.contractor}`)).toBeUndefined();
  });

  test('set overruled orders beside the rest', () => {
    const goals = sectionIn(sections(), 'goals');
    expect(cellsOf(goals, texts.goals.keys.yes)).toEqual(['1 of 4', '0 of 1', '0 of 10 (0%)']);
  });

  test('tell days with their ends, and a median from three on', () => {
    const stays = sectionIn(sections(), 'stays');
    expect(cellsOf(stays, texts.standings.submitted)?.slice(1, 4)).toEqual(['17', '2 days', '1 to 3 days']);
    expect(cellsOf(stays, texts.standings.objected)?.slice(4)).toEqual(['0']);
    expect(cellsOf(stays, texts.standings.delivered)?.slice(2, 4)).toEqual(['2 days', '1 to 2 days']);
    expect(stays?.notes).toEqual([
      'Sent back with questions 1 time, in 1 brief.',
      'Rejected by the approver 1 time, in 1 brief.',
    ]);
    const open = sectionIn(sections({ from: '2026-10-01', to: '2026-10-01' }), 'stays');
    expect(cellsOf(open, texts.standings.submitted)?.slice(1, 3)).toEqual(['0', '—']);
    const only = sectionIn(sections({ from: '2026-08-20', to: '2026-08-20' }), 'stays');
    expect(cellsOf(only, texts.standings['in-work'])?.slice(1)).toEqual(['0', '—', '—', '1, for 133 days']);
    expect(only?.blocks[0]?.chart).toBeNull();
  });

  test('tell deliveries, deadlines and pauses, each where there are any', () => {
    const work = sectionIn(sections(), 'work');
    expect(cellsOf(work, texts.work.first)).toEqual(['13 of 14 (93%)']);
    expect(cellsOf(work, texts.work.bySilence)).toEqual(['1 of 14 (7%)']);
    expect(cellsOf(work, texts.work.keys.late)).toEqual(['1 of 10 (10%)']);
    expect(cellsOf(work, texts.work.lateBy)).toEqual(['1 brief: 5 days']);
    expect(cellsOf(work, texts.work.pausedBy.customer)).toEqual(['1 brief: 146 days']);
    expect(cellsOf(work, texts.work.pausedBy.contractor)).toBeUndefined();
    const may = sectionIn(sections({ from: '2026-05-01', to: '2026-05-31' }), 'work');
    expect(may?.blocks.map(({ title }) => title)).toEqual([texts.work.deliveries, texts.work.deadlines]);
    expect(cellsOf(may, texts.work.bySilence)).toBeUndefined();
  });

  test('tell silence of those who were asked', () => {
    const silences = sectionIn(sections(), 'silences');
    expect(silences?.blocks[0]?.table.head).toEqual([texts.silences.answer, texts.silences.by.contractor]);
    expect(cellsOf(silences, texts.silences.keys.silent)).toEqual(['1 of 1']);
  });

  test('say so where there is nothing to count', () => {
    const none = sections({ from: '2027-01-01' }).filter(({ id }) => id !== 'states');
    expect(none.every(({ blocks }) => blocks.length === 0)).toBe(true);
    expect(none.map(({ text }) => text)).toContain(texts.objections.none);
  });

  test('name nobody, in either language', () => {
    for (const locale of LOCALES) {
      const ledger = ledgerOf(year, {}, YEAR_TODAY);
      const shown = sectionsOf(ledger, { texts: ledgerTextsOf(locale).parts, locale });
      expect(JSON.stringify(shown)).not.toContain(SECRET);
    }
  });
});

describe('several days of delay or of pause', () => {
  test('are told by their middle and their ends', () => {
    const ledger = ledgerOf(year, {}, YEAR_TODAY);
    const late = { cases: 3, least: 2, median: 4.5, most: 9 };
    const work = sectionsOf({ ...ledger, deadlines: { ...ledger.deadlines, late } }, context).find(
      ({ id }) => id === 'work',
    );
    expect(cellsOf(work, texts.work.lateBy)).toEqual(['3 briefs: median 4.5 days (2 to 9 days)']);
  });
});

describe('the shares that stand first', () => {
  const pairs = figurePairs(ledgerOf(year, {}, YEAR_TODAY), context);

  test('stand in pairs of opposites of one whole', () => {
    const shares = pairs.map(({ key, figures }) => [key, ...(figures ?? []).map(({ share }) => share)]);
    expect(shares).toEqual([
      ['approval', '14 of 18', '3 of 18'],
      ['deadlines', '9 of 10', '1 of 10'],
      ['deliveries', '13 of 14', '1 of 14'],
      ['objections', '2 of 6', '4 of 6'],
      ['warnings', '1 of 4', '1 of 4'],
      ['overruled', '1 of 4', '1 of 4'],
    ]);
  });

  test('add per cent, and what was recorded afterwards', () => {
    expect(pairs[0]?.figures?.map(({ percent, recorded }) => [percent, recorded])).toEqual([
      ['(78%)', ''],
      ['(17%)', '1 recorded afterwards'],
    ]);
    expect(pairs[4]?.figures?.[0]?.percent).toBe('');
  });

  test('are missing with nothing to count', () => {
    const none = figurePairs(ledgerOf([], {}, YEAR_TODAY), context);
    expect(none.every(({ figures }) => figures === null)).toBe(true);
  });
});
