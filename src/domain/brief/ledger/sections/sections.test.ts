import { describe, expect, test } from 'vitest';
import { LOCALES } from '#domain/i18n/locale.ts';
import { fill, plural } from '#domain/i18n/message.ts';
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
/** A share as the texts word it. */
const share = (n: number, of: number, percent?: number, recorded?: number) =>
  [
    fill(texts.share.of, { n, of }),
    ...(percent === undefined ? [] : [fill(texts.share.percent, { percent })]),
    ...(recorded === undefined ? [] : [`· ${fill(texts.share.recorded, { n: recorded })}`]),
  ].join(' ');
const days = (n: number) => plural('en', texts.days, n);
const range = (least: number, most: number) => plural('en', texts.range, most, { least });
const cellsOf = (section: Section | undefined, label: string) =>
  section?.blocks.flatMap(({ table }) => table.rows).find((row) => row.label === label)?.cells;

describe('the parts of a ledger', () => {
  test('give every share with the numbers behind it, per cent only of ten or more', () => {
    const approval = sectionIn(sections(), 'approval');
    expect(cellsOf(approval, texts.approval.keys.before)).toEqual([share(13, 18, 72)]);
    expect(cellsOf(approval, texts.approval.keys.after)).toEqual([share(2, 18, 11, 1)]);
    const few = sectionIn(sections({ from: '2026-07-01' }), 'approval');
    expect(cellsOf(few, texts.approval.keys.before)).toEqual([share(3, 7)]);
  });

  test('show the days that nobody named only where there are such', () => {
    expect(cellsOf(sectionIn(sections(), 'approval'), texts.approval.keys.undated)).toBeDefined();
    const without = sectionIn(sections({ to: '2026-09-30' }), 'approval');
    expect(cellsOf(without, texts.approval.keys.undated)).toBeUndefined();
  });

  test('give both sides a column and a bar of one scale', () => {
    const objections = sectionIn(sections(), 'objections');
    expect(objections?.blocks[0]?.table.head).toEqual([texts.objections.fate, ...Object.values(texts.objections.by)]);
    expect(cellsOf(objections, texts.objections.raised)).toEqual([`7 · ${fill(texts.share.recorded, { n: 1 })}`, '1']);
    const { keys } = texts.objections;
    const chart = objections?.blocks[0]?.chart;
    expect(chart?.is === 'bars' && chart.bars.map(({ label }) => label)).toEqual(Object.values(texts.objections.by));
    expect(chart?.summary).toContain(
      `${texts.objections.by.contractor}: ${keys.accept}: 1; ${keys['accept-part']}: 1; ${keys.insist}: 4`,
    );
  });

  test('keep what one side alone says in a line of its own', () => {
    const warnings = sectionIn(sections(), 'warnings');
    expect(warnings?.blocks.map(({ title }) => title)).toEqual(Object.values(texts.warnings.fates));
    expect(cellsOf(warnings, texts.warnings.keys.yes)).toEqual([share(1, 4), '—']);
    expect(cellsOf(warnings, texts.warnings.keys.no)).toEqual([share(1, 4), '—']);
    expect(cellsOf(warnings, `${texts.warnings.keys.yes}, ${texts.warnings.word.contractor}`)).toEqual([
      share(1, 4),
      '—',
    ]);
    expect(cellsOf(warnings, `${texts.warnings.keys.no}, ${texts.warnings.word.contractor}`)).toBeUndefined();
  });

  test('set overruled orders beside the rest', () => {
    const goals = sectionIn(sections(), 'goals');
    expect(cellsOf(goals, texts.goals.keys.yes)).toEqual([share(1, 4), share(0, 1), share(0, 10, 0)]);
  });

  test('tell days with their ends, and a median from three on', () => {
    const stays = sectionIn(sections(), 'stays');
    expect(cellsOf(stays, texts.standings.submitted)?.slice(1, 4)).toEqual(['17', days(2), range(1, 3)]);
    expect(cellsOf(stays, texts.standings.objected)?.slice(4)).toEqual(['0']);
    expect(cellsOf(stays, texts.standings.delivered)?.slice(2, 4)).toEqual([days(2), range(1, 2)]);
    expect(stays?.notes).toEqual([
      plural('en', texts.stays.returned, 1, { briefs: plural('en', texts.stays.inBriefs, 1) }),
      plural('en', texts.stays.rejected, 1, { briefs: plural('en', texts.stays.inBriefs, 1) }),
    ]);
    const open = sectionIn(sections({ from: '2026-10-01', to: '2026-10-01' }), 'stays');
    expect(cellsOf(open, texts.standings.submitted)?.slice(1, 3)).toEqual(['0', '—']);
    const only = sectionIn(sections({ from: '2026-08-20', to: '2026-08-20' }), 'stays');
    expect(cellsOf(only, texts.standings['in-work'])?.slice(1)).toEqual([
      '0',
      '—',
      '—',
      fill(texts.stays.nowOne, { n: 1, days: days(133) }),
    ]);
    expect(only?.blocks[0]?.chart).toBeNull();
  });

  test('tell deliveries, deadlines and pauses, each where there are any', () => {
    const work = sectionIn(sections(), 'work');
    expect(cellsOf(work, texts.work.first)).toEqual([share(13, 14, 93)]);
    expect(cellsOf(work, texts.work.bySilence)).toEqual([share(1, 14, 7)]);
    expect(cellsOf(work, texts.work.keys.late)).toEqual([share(1, 10, 10)]);
    expect(cellsOf(work, texts.work.lateBy)).toEqual([plural('en', texts.work.spread, 1, { days: days(5) })]);
    expect(cellsOf(work, texts.work.pausedBy.customer)).toEqual([
      plural('en', texts.work.spread, 1, { days: days(146) }),
    ]);
    expect(cellsOf(work, texts.work.pausedBy.contractor)).toBeUndefined();
    const may = sectionIn(sections({ from: '2026-05-01', to: '2026-05-31' }), 'work');
    expect(may?.blocks.map(({ title }) => title)).toEqual([texts.work.deliveries, texts.work.deadlines]);
    expect(cellsOf(may, texts.work.bySilence)).toBeUndefined();
  });

  test('tell silence of those who were asked', () => {
    const silences = sectionIn(sections(), 'silences');
    expect(silences?.blocks[0]?.table.head).toEqual([texts.silences.answer, texts.silences.by.contractor]);
    expect(cellsOf(silences, texts.silences.keys.silent)).toEqual([share(1, 1)]);
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
    expect(cellsOf(work, texts.work.lateBy)).toEqual([
      plural('en', texts.work.spread, 3, { days: `${texts.stays.median} ${days(4.5)} (${range(2, 9)})` }),
    ]);
  });
});

describe('the shares that stand first', () => {
  const pairs = figurePairs(ledgerOf(year, {}, YEAR_TODAY), context);

  test('stand in pairs of opposites of one whole', () => {
    const shares = pairs.map(({ key, figures }) => [key, ...(figures ?? []).map(({ share }) => share)]);
    expect(shares).toEqual([
      ['approval', share(14, 18), share(3, 18)],
      ['deadlines', share(9, 10), share(1, 10)],
      ['deliveries', share(13, 14), share(1, 14)],
      ['objections', share(2, 6), share(4, 6)],
      ['warnings', share(1, 4), share(1, 4)],
      ['overruled', share(1, 4), share(1, 4)],
    ]);
  });

  test('add per cent, and what was recorded afterwards', () => {
    expect(pairs[0]?.figures?.map(({ percent, recorded }) => [percent, recorded])).toEqual([
      [fill(texts.share.percent, { percent: 78 }), ''],
      [fill(texts.share.percent, { percent: 17 }), fill(texts.share.recorded, { n: 1 })],
    ]);
    expect(pairs[4]?.figures?.[0]?.percent).toBe('');
  });

  test('are missing with nothing to count', () => {
    const none = figurePairs(ledgerOf([], {}, YEAR_TODAY), context);
    expect(none.every(({ figures }) => figures === null)).toBe(true);
  });
});
