import { describe, expect, test } from 'vitest';
import { ledgerOf } from './ledger.ts';
import { YEAR_TODAY, year } from './year.fixture.ts';

const all = ledgerOf(year, {}, YEAR_TODAY);
const n = (count: { n: number }) => count.n;

describe('the ledger of a year', () => {
  test('counts every brief but the drafts, the latest first', () => {
    expect(all.all).toEqual({ n: 22, recorded: 2 });
    expect(all.cases[0]?.day).toBe('2026-11-01');
    expect(all.cases.at(-1)?.id).toBe('paper');
    expect(all.standings).toMatchObject({ accepted: { n: 15, recorded: 1 }, cancelled: { n: 1 }, 'in-work': { n: 3 } });
    expect(all.initiators).toMatchObject({ contractor: { n: 1 }, customer: { n: 21 } });
  });

  test('tells what was approved before work began from what was not', () => {
    expect(n(all.approval.begun)).toBe(18);
    const by = Object.fromEntries(Object.entries(all.approval.by).map(([key, count]) => [key, n(count)]));
    expect(by).toEqual({ before: 13, rule: 1, after: 2, none: 1, undated: 1 });
    expect(Object.values(by).reduce((sum, each) => sum + each)).toBe(18);
  });

  test('tells how long briefs stand where', () => {
    expect(all.stays.submitted.left).toMatchObject({ least: 1, most: 3, median: 2 });
    expect(all.stays.submitted.now).toMatchObject({ cases: 2 });
    expect(all.stays['in-work'].left).toMatchObject({ median: 10 });
    expect(all.returns).toEqual({ times: 1, briefs: { n: 1, recorded: 0 } });
    expect(all.rejections).toEqual({ times: 1, briefs: { n: 1, recorded: 0 } });
  });

  test('tells the objections of each side and what became of them', () => {
    const { contractor, customer } = all.objections;
    expect(contractor.raised).toEqual({ n: 7, recorded: 1 });
    expect(contractor.by).toMatchObject({
      accept: { n: 1 },
      'accept-part': { n: 1 },
      insist: { n: 4, recorded: 1 },
      lapsed: { n: 1 },
    });
    expect(customer.by.withdraw).toEqual({ n: 1, recorded: 0 });
  });

  test('tells what time said to warnings, one side’s word apart', () => {
    const { insist, 'accept-part': inPart } = all.warnings.contractor;
    expect(n(insist.all)).toBe(4);
    expect(insist.agreed).toMatchObject({ yes: { n: 1 }, no: { n: 1 }, unknown: { n: 1, recorded: 1 } });
    expect(insist.oneWord.contractor.yes).toEqual({ n: 1, recorded: 0 });
    expect(n(inPart.agreed.unknown)).toBe(1);
    expect(n(all.warnings.customer.insist.all)).toBe(0);
  });

  test('tells overruled orders that worked out beside the rest', () => {
    expect(n(all.goals.insisted.all)).toBe(4);
    expect(all.goals.insisted.agreed).toMatchObject({ yes: { n: 1 }, no: { n: 1 } });
    expect(n(all.goals.heeded.all)).toBe(1);
    expect(n(all.goals.none.all)).toBe(10);
  });

  test('tells first deliveries, deadlines, delays, pauses and silences', () => {
    expect(all.deliveries).toMatchObject({
      accepted: { n: 14 },
      first: { n: 13 },
      reworked: { n: 1 },
      bySilence: { n: 1 },
    });
    expect(all.deadlines).toMatchObject({
      judged: { n: 10, recorded: 1 },
      by: { kept: { n: 9, recorded: 1 }, late: { n: 1 }, overdue: { n: 0 } },
      late: { cases: 1, most: 5 },
    });
    expect(all.pauses).toMatchObject({ customer: { cases: 1, most: 146 }, contractor: null });
    expect(n(all.silences.contractor.silent)).toBe(1);
  });
});

describe('a part of the year', () => {
  test('is chosen by its days, which belong to it, and by kind', () => {
    expect(n(ledgerOf(year, { from: '2026-05-01', to: '2026-05-01' }, YEAR_TODAY).all)).toBe(8);
    expect(n(ledgerOf(year, { to: '2026-01-31' }, YEAR_TODAY).all)).toBe(1);
    expect(n(ledgerOf(year, { kind: 'website' }, YEAR_TODAY).all)).toBe(1);
    expect(n(ledgerOf(year, { from: '2027-01-01' }, YEAR_TODAY).all)).toBe(0);
  });

  test('and the rest of it are the whole', () => {
    const first = ledgerOf(year, { to: '2026-06-30' }, YEAR_TODAY);
    const rest = ledgerOf(year, { from: '2026-07-01' }, YEAR_TODAY);
    expect(n(first.all) + n(rest.all)).toBe(n(all.all));
    expect(n(first.objections.contractor.raised) + n(rest.objections.contractor.raised)).toBe(7);
  });
});
