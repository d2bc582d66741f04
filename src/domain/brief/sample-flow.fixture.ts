// Briefs in every state, made by `happen`, with real fingerprints. Anybody's tests may use them.
import { type Brief, type Initiator, newBrief } from './brief.ts';
import { toAnswer } from './checks/finding.ts';
import { findingsOf } from './checks/findings-of.ts';
import type { BriefFields } from './fields.ts';
import type { BriefForm } from './form.ts';
import { type FlowContext, happen, type Step } from './happen.ts';
import { sampleForm } from './sample-form.fixture.ts';
import { type FlowName, flows, people, type SampleStep } from './sample-steps.fixture.ts';

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

/** The sample brief in one of the states of `flows`. */
export function briefIn(name: FlowName): Brief {
  return flow(flowDraft(), flows[name]);
}

/** A small order that the standing rule approves, with nobody named to approve it. */
export function byRule(): Brief {
  const { approver: _approver, ...fields } = flowFields;
  const small = { ...flowDraft(), fields: { ...fields, budget: { amount: '9 000', currency: 'RUB' } } };
  return flow(small, [
    ...flows.ready,
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
