// Briefs in every state, made by `happen`, with real fingerprints. Anybody's tests may use them.
import { type Brief, type Initiator, newBrief } from './brief.ts';
import { toAnswer } from './checks/finding.ts';
import { findingsOf } from './checks/findings-of.ts';
import type { Basis, EventType, Person, Role } from './event.ts';
import type { BriefFields } from './fields.ts';
import type { BriefForm } from './form.ts';
import { type FlowContext, happen, type Step } from './happen.ts';
import { sampleForm } from './sample-form.fixture.ts';

export const people = {
  customer: { role: 'customer', name: 'I. Morozov' },
  contractor: { role: 'contractor', name: 'N. Orlova' },
  approver: { role: 'approver', name: 'A. Petrova' },
} as const satisfies Record<Role, Person>;

/** Answers of a brief to which no check has anything to say that would stop it. */
export const flowFields: BriefFields = {
  title: 'Booklet for Light 2027',
  customer: { name: 'I. Morozov', department: 'Sales' },
  contractor: { name: 'N. Orlova' },
  approver: { name: 'A. Petrova', role: 'Commercial director' },
  accepter: 'Seller at the stand',
  problem: 'Visitors take the general catalogue and do not find the warehouse series in it.',
  goal: 'Three times as many calculation requests from the stand',
  measure: { metric: 'calculation requests', baseline: '12', target: '40', date: '2027-03-31' },
  audience: 'Chief engineers of warehouses',
  occasion: 'A conversation at the stand',
  keyMessage: 'The lighting calculation takes one day',
  deliverables: [
    { what: 'Booklet', format: 'A4, two folds', quantity: '1,500' },
    { what: 'The same for e-mail', format: 'PDF', quantity: '1 file' },
  ],
  inScope: 'Text, layout and printing of the booklet',
  outOfScope: 'Photographs of the stand',
  inputs: [{ what: 'Prices with article codes', who: 'Head of sales', by: '2027-01-12' }],
  factChecker: 'Head of sales',
  budget: { amount: '78 000', currency: 'RUB' },
  due: '2027-03-09',
  milestones: [{ what: 'Layout for review', date: '2027-02-15' }],
  reviewRounds: '2',
  feedbackOwner: 'Head of sales',
  criteria: ['Every luminaire has its article code', 'The QR code opens the calculation form'],
  constraints: 'A client’s logo only with written consent',
};

/** A filled brief that nobody has handed over yet. */
export function flowDraft({ initiator = 'customer' }: { initiator?: Initiator } = {}): Brief {
  return {
    ...newBrief({
      ...{ id: '7d0f3c52-5f0e-4b57-9a41-0c2a5e9d1a01', kind: 'print', mode: 'full', initiator, locale: 'en' },
      at: '2026-11-09T08:00:00.000Z',
    }),
    number: '2026-014',
    fields: flowFields,
    kindFields: { run: '1500', colours: 'full', validUntil: '2027-05-31' },
  };
}

/** What the steps of tests happen in: today is the day after the last of them. */
export function flowContext(brief: Pick<Brief, 'events'>, form: BriefForm = sampleForm): FlowContext {
  return {
    form,
    limit: { amount: 30_000, currency: 'RUB' },
    now: `2027-04-${String(Math.min(30, brief.events.length + 1)).padStart(2, '0')}T09:00:00.000Z`,
    today: '2026-11-10',
    newId: () => `step-${brief.events.length + 1}`,
    silenceDays: null,
  };
}

interface StepOptions {
  readonly basis?: Basis;
  readonly on?: string;
  readonly recordedBy?: Person;
  readonly whose?: Person;
}

/** One step to take: by default written down by who decided it, on a day of its own. */
export type SampleStep = readonly [EventType, Role, Readonly<Record<string, unknown>>?, StepOptions?];

/** The brief after some steps, warnings kept with a reason; throws when one of them is refused. */
export function flow(brief: Brief, steps: readonly SampleStep[], form: BriefForm = sampleForm): Brief {
  return steps.reduce((current, [type, role, data = {}, options = {}]) => {
    const { basis = 'here', whose = people[role], on = dayOf(current), recordedBy = whose } = options;
    const step: Step = { type, whose, recordedBy, basis, decidedAt: on, data };
    const context = { ...flowContext(current, form), now: `${on}T09:00:00.000Z` };
    const answered = withReasons(current, context);
    const outcome = happen(answered, step, { ...context, today: maxDay(on, context.today) });
    if (!outcome.ok) throw new Error(`${type}: ${JSON.stringify(outcome.problem)}`);
    return outcome.value;
  }, brief);
}

function dayOf({ events }: Brief): string {
  const day = new Date(Date.UTC(2026, 10, 10 + events.length));
  return day.toISOString().slice(0, 10);
}

function maxDay(one: string, other: string): string {
  return one > other ? one : other;
}

function withReasons(brief: Brief, context: FlowContext): Brief {
  const open = (['submit', 'approve'] as const).flatMap((stage) => toAnswer(findingsOf(brief, context), brief, stage));
  const reasons = open.map(({ check, field }) => ({ check, field, reason: 'agreed with both heads' }));
  return reasons.length === 0 ? brief : { ...brief, kept: [...brief.kept, ...reasons] };
}

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
export const decided: readonly SampleStep[] = [
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

/** The sample brief in one of the states of `flows`. */
export function briefIn(name: FlowName): Brief {
  return flow(flowDraft(), flows[name]);
}

/** A small order that the standing rule approves, with nobody named to approve it. */
export function byRule(): Brief {
  const { approver: _approver, ...fields } = flowFields;
  const small = { ...flowDraft(), fields: { ...fields, budget: { amount: '9 000', currency: 'RUB' } } };
  return flow(small, [
    ...agreed,
    ['approve', 'approver', {}, { basis: 'standing-rule', recordedBy: people.contractor }],
  ]);
}

/** A brief of marketing's own, to which sales objected. */
export function contractorsOwn(): Brief {
  return flow(flowDraft({ initiator: 'contractor' }), [
    ['submit', 'contractor', { number: '2026-015' }],
    ['object', 'customer', { requirement: 'A new form on the site', consequence: { what: 'Fewer people fill it in' } }],
  ]);
}
