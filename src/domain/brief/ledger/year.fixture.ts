// A year of briefs for tests: every way in which one may go is among them.
import type { Brief } from '../brief.ts';
import { briefOf, step, type ToldStep } from './ledger.fixture.ts';

export const YEAR_TODAY = '2026-12-31';

const paper = (month: string): ToldStep[] => [
  step('submit', `2026-${month}-01`),
  step('agree', `2026-${month}-03`),
  step('approve', `2026-${month}-06`),
];
const work = (month: string): ToldStep[] => [
  step('start', `2026-${month}-07`),
  step('deliver', `2026-${month}-17`),
  step('accept-work', `2026-${month}-19`),
];
const told = (role: string, day: string, goal: string, warnings: object[] = []) =>
  step('outcome', day, { goal, warnings }, { role });
const insisted = (id: string, month: string): ToldStep[] => [
  step('submit', `2026-${month}-01`),
  step('object', `2026-${month}-02`),
  step('insist', `2026-${month}-04`, { objection: `${id}-2` }),
  step('approve', `2026-${month}-06`),
  ...work(month),
];

/** Drafts, one of every approval, objections of every fate, warnings of every result, silence, a record, a rework. */
export const year: readonly Brief[] = [
  briefOf('draft', []),
  ...Array.from({ length: 8 }, (_, index) =>
    briefOf(`plain${index}`, [...paper('05'), ...work('05')], { due: '2026-05-20', number: `2026-1${index}` }),
  ),
  briefOf('late', [...paper('06'), ...work('06')], { due: '2026-06-12' }),
  briefOf('rule', [
    ...paper('07').slice(0, 2),
    step('approve', '2026-07-06', {}, { basis: 'standing-rule' }),
    step('start', '2026-07-07'),
    step('deliver', '2026-07-09'),
    step('rework', '2026-07-10'),
    step('deliver', '2026-07-12'),
    step('accept-work', '2026-07-12', { bySilence: true }, { basis: 'standing-rule' }),
  ]),
  briefOf('early', [
    step('start-early', '2026-07-20'),
    ...paper('08'),
    step('pause', '2026-08-07', {}, { role: 'customer' }),
  ]),
  briefOf('never', [step('start-early', '2026-08-20')]),
  briefOf('true', [
    ...insisted('true', '02'),
    told('customer', '2026-03-20', 'no', [{ objection: 'true-2', result: 'came-true' }]),
    told('contractor', '2026-03-20', 'no', [{ objection: 'true-2', result: 'came-true' }]),
  ]),
  briefOf('false', [
    ...insisted('false', '11'),
    told('customer', '2026-12-20', 'yes', [{ objection: 'false-2', result: 'did-not' }]),
    told('contractor', '2026-12-20', 'yes', [{ objection: 'false-2', result: 'did-not' }]),
  ]),
  briefOf('word', [
    ...insisted('word', '11'),
    told('contractor', '2026-12-20', 'partly', [{ objection: 'word-2', result: 'came-true' }]),
  ]),
  briefOf('in-part', [
    step('submit', '2026-09-01'),
    step('return', '2026-09-02'),
    step('submit', '2026-09-03'),
    step('object', '2026-09-04'),
    step('accept-part', '2026-09-05', { objection: 'in-part-4' }),
    step('reject', '2026-09-06'),
  ]),
  briefOf('accepted', [
    step('submit', '2026-09-01'),
    step('object', '2026-09-04'),
    step('accept', '2026-09-05', { objection: 'accepted-2' }),
    step('approve', '2026-09-06'),
    ...work('09'),
  ]),
  briefOf('given-up', [step('submit', '2026-09-01'), step('object', '2026-09-04'), step('cancel', '2026-09-05')]),
  briefOf(
    'own',
    [
      step('submit', '2026-10-01'),
      step('object', '2026-10-04'),
      step('withdraw', '2026-10-05', { objection: 'own-2' }),
    ],
    {
      initiator: 'contractor',
      kind: 'website',
    },
  ),
  briefOf('asked', [
    step('submit', '2026-10-01'),
    step('notice', '2026-10-02', { answerBy: '2026-10-09', to: 'contractor' }, { role: 'customer' }),
  ]),
  briefOf(
    'paper',
    [
      step('record', '2026-10-20', {
        ...{ state: 'accepted', submitted: '2026-01-10', approved: '2026-01-15', started: '2026-01-14' },
        ...{ delivered: '2026-02-01', accepted: '2026-02-03' },
        objections: [{ requirement: '', decision: 'insist', reason: '' }],
      }),
    ],
    { due: '2026-02-01' },
  ),
  briefOf('undated', [step('record', '2026-10-20', { state: 'in-work' })]),
];
