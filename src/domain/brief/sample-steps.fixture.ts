// What happens to the sample brief: the steps that lead to each state.
import type { Basis, EventType, Person, Role } from './event.ts';

export const people = {
  customer: { role: 'customer', name: 'I. Morozov' },
  contractor: { role: 'contractor', name: 'N. Orlova' },
  approver: { role: 'approver', name: 'A. Petrova' },
} as const satisfies Record<Role, Person>;

interface StepOptions {
  readonly basis?: Basis;
  readonly on?: string;
  readonly recordedBy?: Person;
  readonly whose?: Person;
}

/** One step to take: by default written down by who decided it, on a day of its own. */
export type SampleStep = readonly [EventType, Role, Readonly<Record<string, unknown>>?, StepOptions?];

export const objection = {
  requirement: '5,000 copies',
  consequence: { what: '3,800 copies stay in their boxes', likelihood: 'almost certain', by: '2027-03-19' },
  alternative: {
    ...{ what: '1,500 copies', effect: 'enough for the stand', cost: '78 000 ₽', time: 'no change' },
    changes: [{ path: 'deliverables.0.quantity', before: '1,500', after: '1,400' }],
  },
};
const warning = { requirement: 'Prices in print', consequence: { what: 'They go out of date' } };
const evidence = [
  { criterion: 'Every luminaire has its article code', evidence: 'checked by two sellers, 61 of 61' },
  { criterion: 'The QR code opens the calculation form', evidence: 'opened on five phones' },
];
const criteria = evidence.map(({ criterion }) => ({ criterion, met: true }));

const submit = ['submit', 'customer'] as const;
const approve = ['approve', 'approver', { statement: 'go ahead' }, { basis: 'letter' }] as const;
const agreed: readonly SampleStep[] = [
  submit,
  ['agree', 'contractor', { statement: 'we can do it', number: '2026-014' }],
];
const objected: readonly SampleStep[] = [submit, ['object', 'contractor', objection]];
/** Two objections: one accepted, one overruled. */
const decided: readonly SampleStep[] = [
  ...objected,
  ['object', 'contractor', warning],
  [
    'accept',
    'customer',
    { objection: 'step-2', reason: 'last year 1,200 were used', changes: objection.alternative.changes },
  ],
  [
    'insist',
    'customer',
    { objection: 'step-3', reason: 'visitors ask for prices', acknowledged: true, decidedBy: 'A. Petrova' },
    { basis: 'phone', recordedBy: people.contractor },
  ],
];
const approved: readonly SampleStep[] = [...decided, approve];
const inWork: readonly SampleStep[] = [
  ...approved,
  ['start', 'contractor', { date: '2026-11-17', commitment: 'ready by 9 March' }],
];
const delivered: readonly SampleStep[] = [...inWork, ['deliver', 'contractor', { evidence, date: '2027-03-05' }]];
const acceptance: SampleStep = [
  'accept-work',
  'customer',
  { criteria, cost: '76 400 ₽', date: '2027-03-09', comment: 'the sellers took them all' },
];
const accepted: readonly SampleStep[] = [...delivered, acceptance];

/** The steps that lead to each state. */
export const flows = {
  draft: [],
  submitted: [submit],
  returned: [submit, ['return', 'contractor', { questions: 'Which prices: with tax or without?' }]],
  objected,
  decided,
  ready: agreed,
  rejected: [...agreed, ['reject', 'approver', { reason: 'no money before January' }]],
  approved,
  changing: [
    ...inWork,
    ['change', 'customer', { reason: 'a second series', cost: '12 000 ₽ more', date: 'a week later' }],
  ],
  dropped: [
    ...approved,
    ['change', 'customer', { reason: 'a second series' }],
    ['drop-change', 'customer', { reason: 'no time left' }],
  ],
  inWork,
  startedEarly: [
    submit,
    [
      'start-early',
      'contractor',
      { allowedBy: 'A. Petrova', reason: 'the printer’s slot', approveBy: '2026-11-20', date: '2026-11-11' },
      { basis: 'phone' },
    ],
  ],
  afterTheFact: [
    submit,
    ['start-early', 'contractor', { allowedBy: 'A. Petrova', reason: 'the printer’s slot' }],
    ['agree', 'contractor'],
    approve,
  ],
  paused: [...inWork, ['pause', 'contractor', { reason: 'prices are late' }]],
  delivered,
  reworked: [
    ...delivered,
    ['rework', 'customer', { criterion: 'The QR code opens the calculation form', reason: 'it opens the old form' }],
  ],
  accepted,
  withOutcome: [
    ...accepted,
    [
      'outcome',
      'customer',
      { goal: 'yes', actual: '41 requests', warnings: [{ objection: 'step-3', result: 'did-not' }], comment: 'again' },
    ],
    [
      'outcome',
      'contractor',
      { goal: 'partly', actual: '', warnings: [{ objection: 'step-3', result: 'partly' }], comment: '' },
    ],
  ],
  cancelled: [...inWork, ['cancel', 'customer', { reason: 'the exhibition is off', spent: '8 000 ₽' }]],
  recorded: [
    [
      'record',
      'contractor',
      {
        ...{ number: '2026-009', state: 'accepted', submitted: '2026-09-01', approved: '2026-09-05' },
        ...{ started: '2026-09-03', delivered: '2026-10-01', accepted: '2026-10-03', cost: '80 000 ₽' },
        objections: [
          { ...objection, decision: 'insist', reason: 'it was printed already', who: 'I. Morozov', at: '2026-09-04' },
        ],
      },
      { basis: 'paper' },
    ],
  ],
} as const satisfies Readonly<Record<string, readonly SampleStep[]>>;

export type FlowName = keyof typeof flows;
