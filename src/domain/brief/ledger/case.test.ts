import { describe, expect, test } from 'vitest';
import { approvalOf } from './approval.ts';
import { caseOf } from './case.ts';
import { briefOf, step, type ToldStep } from './ledger.fixture.ts';
import { askedNotices } from './silence.ts';
import { stepsOf } from './steps.ts';

const TODAY = '2026-06-30';
const caseIn = (steps: readonly ToldStep[], rest: Parameters<typeof briefOf>[2] = {}) =>
  caseOf(briefOf('1', steps, rest), TODAY);
const approval = (...steps: ToldStep[]) => approvalOf(stepsOf(briefOf('1', steps)));

const AGREED = [step('submit', '2026-03-01'), step('agree', '2026-03-02')];
const APPROVED = [...AGREED, step('approve', '2026-03-03')];

describe('the approval of begun work', () => {
  test('came before, by a person or by the standing rule', () => {
    expect(approval(...APPROVED, step('start', '2026-03-03'))).toBe('before');
    const byRule = step('approve', '2026-03-03', {}, { basis: 'standing-rule' });
    expect(approval(...AGREED, byRule, step('start', '2026-03-04'))).toBe('rule');
  });

  test('came after, also where the later record names the earlier day', () => {
    expect(approval(step('start-early', '2026-02-20'), ...APPROVED)).toBe('after');
    expect(approval(...APPROVED, step('start', '2026-03-10', { date: '2026-03-01' }))).toBe('after');
  });

  test('has not come, or work has not begun', () => {
    expect(approval(step('start-early', '2026-02-20'))).toBe('none');
    expect(approval(...APPROVED)).toBeNull();
  });

  test('of a brief from paper goes by its days, and is unknown without them', () => {
    const record = (data: ToldStep['data']) => approval(step('record', '2026-06-01', data));
    expect(record({ approved: '2026-02-01', started: '2026-02-02' })).toBe('before');
    expect(record({ approved: '2026-02-03', started: '2026-02-02' })).toBe('after');
    expect(record({ approved: '2026-02-03' })).toBe('undated');
    expect(record({ started: '2026-02-03' })).toBe('undated');
  });
});

describe('a brief in the ledger', () => {
  test('is none as long as it is a draft, with a remark too', () => {
    expect(caseIn([])).toBeNull();
    expect(caseIn([step('note', '2026-03-01')])).toBeNull();
  });

  test('belongs to the day on which it was handed over, or work began', () => {
    expect(caseIn(APPROVED)).toMatchObject({ day: '2026-03-01', submitted: '2026-03-01', approved: '2026-03-03' });
    expect(caseIn([step('start-early', '2026-02-20'), ...AGREED])).toMatchObject({ day: '2026-02-20' });
  });

  test('recorded afterwards belongs to the day on its paper', () => {
    const record = (data: ToldStep['data']) => caseIn([step('record', '2026-06-01', data)]);
    expect(record({ submitted: '2026-02-01', approved: '2026-02-03' })).toMatchObject({
      day: '2026-02-01',
      isRecorded: true,
    });
    expect(record({ approved: '2026-02-03' })).toMatchObject({ day: '2026-02-03' });
    expect(record({ started: '2026-02-04' })).toMatchObject({ day: '2026-02-04' });
    expect(record({ accepted: '2026-02-09' })).toMatchObject({ day: '2026-06-01', accepted: '2026-02-09' });
  });

  test('counts what went back, and knows whether the first delivery was accepted', () => {
    const steps = [
      step('submit', '2026-03-01'),
      step('return', '2026-03-02'),
      ...AGREED,
      step('reject', '2026-03-05'),
      ...APPROVED,
      step('start', '2026-03-06'),
      step('deliver', '2026-03-10'),
    ];
    expect(caseIn(steps)).toMatchObject({ returns: 1, rejections: 1, isFirstDelivery: null });
    expect(caseIn([...steps, step('accept-work', '2026-03-11')])).toMatchObject({ isFirstDelivery: true, reworks: 0 });
    const again = [step('rework', '2026-03-11'), step('deliver', '2026-03-12')];
    const silent = step('accept-work', '2026-03-20', { bySilence: true }, { basis: 'standing-rule' });
    expect(caseIn([...steps, ...again, silent])).toMatchObject({ isFirstDelivery: false, isBySilence: true });
    expect(caseIn([step('record', '2026-06-01')])).toMatchObject({ standing: 'accepted', isFirstDelivery: null });
  });

  test('holds what became of its objections, of each side', () => {
    const objected = [step('submit', '2026-03-01'), step('object', '2026-03-02'), step('object', '2026-03-03')];
    expect(caseIn([...objected, step('withdraw', '2026-03-04', { objection: '1-2' })])?.objections).toMatchObject([
      { side: 'contractor', fate: 'withdraw' },
      { side: 'contractor', fate: 'open' },
    ]);
    expect(caseIn([...objected, step('cancel', '2026-03-04')])?.objections).toMatchObject([
      { fate: 'lapsed' },
      { fate: 'lapsed' },
    ]);
    const byCustomer = caseIn([step('submit', '2026-03-01'), step('object', '2026-03-02')], {
      initiator: 'contractor',
    });
    expect(byCustomer?.objections).toMatchObject([{ side: 'customer', fate: 'open' }]);
    const change = [step('change', '2026-03-04'), ...objected, step('drop-change', '2026-03-09')];
    expect(caseIn([...APPROVED, ...change])?.objections[0]).toMatchObject({ fate: 'lapsed' });
  });

  test('holds the objections of a brief from paper', () => {
    const past = { requirement: 'x', decision: 'insist', reason: 'y', who: 'z' };
    const recorded = step('record', '2026-06-01', { objections: [past] });
    const result = { objection: '1-1.0', result: 'did-not' };
    const told = (role: string) => step('outcome', '2026-06-02', { goal: 'yes', warnings: [result] }, { role });
    expect(caseIn([recorded, told('customer'), told('contractor')])?.objections).toMatchObject([
      { side: 'contractor', fate: 'insist', verdict: { is: 'no' } },
    ]);
  });

  test('says how many decisions rest on a talk alone', () => {
    const approved = step('approve', '2026-03-03', {}, { basis: 'phone' });
    expect(caseIn([...AGREED, approved])).toMatchObject({ told: 1 });
    expect(caseIn([...AGREED, approved], { number: '  ' })).toMatchObject({ number: '' });
  });

  test('may have no number', () => {
    const { number: _none, ...unnumbered } = briefOf('1', AGREED);
    expect(caseOf(unnumbered, TODAY)).toMatchObject({ number: '' });
  });
});

describe('a question with a day to answer by', () => {
  const asked = (data: ToldStep['data'], ...later: ToldStep[]) =>
    askedNotices(
      stepsOf(
        briefOf('1', [
          step('submit', '2026-03-01'),
          step('notice', '2026-03-02', data, { role: 'customer' }),
          ...later,
        ]),
      ),
      TODAY,
    );
  const BY = { answerBy: '2026-03-10' };

  test('is answered by any step of the side asked, in time or later', () => {
    expect(asked(BY, step('agree', '2026-03-10'))).toEqual([{ asked: 'contractor', is: 'in-time' }]);
    expect(asked(BY, step('agree', '2026-03-11'))).toEqual([{ asked: 'contractor', is: 'late' }]);
    expect(asked({ ...BY, to: 'approver' }, step('agree', '2026-03-04'))).toEqual([
      { asked: 'approver', is: 'silent' },
    ]);
  });

  test('is silence only when its day has passed', () => {
    expect(asked(BY)).toEqual([{ asked: 'contractor', is: 'silent' }]);
    expect(asked({ answerBy: TODAY })).toEqual([{ asked: 'contractor', is: 'waiting' }]);
  });

  test('without a day is none; one of the contractor is to the customer', () => {
    expect(asked({ text: 'soon' })).toEqual([]);
    const steps = [step('submit', '2026-03-01'), step('notice', '2026-03-02', BY, { role: 'contractor' })];
    expect(askedNotices(stepsOf(briefOf('1', steps)), TODAY)).toEqual([{ asked: 'customer', is: 'silent' }]);
  });
});
