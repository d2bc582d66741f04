// For tests of the flow: a brief that every check lets pass, and short ways to take its steps.
import type { StandingLimit } from './amount.ts';
import { type Brief, type Initiator, newBrief } from './brief.ts';
import { toAnswer } from './checks/finding.ts';
import { findingsOf } from './checks/findings-of.ts';
import { setField } from './edit.ts';
import type { EventType } from './event.ts';
import { type FlowContext, happen, type Step } from './happen.ts';
import { keepFinding } from './keep.ts';
import { fullBrief } from './sample-brief.fixture.ts';
import { sampleForm } from './sample-form.fixture.ts';
import { decidersOf } from './state.ts';

export const limit: StandingLimit = { amount: 30_000, currency: 'RUB' };

let count = 0;

/** A context whose ids count up; the clock stands at noon of `today`. */
export function contextAt(today: string, more: Partial<FlowContext> = {}): FlowContext {
  return {
    form: sampleForm,
    limit,
    now: `${today}T12:00:00.000Z`,
    today,
    newId: () => `id-${++count}`,
    silenceDays: null,
    ...more,
  };
}

/** A draft that can be submitted and approved: what checks warn of has its reasons. */
export function draftBrief({ initiator = 'customer' as Initiator, amount = '78 000' } = {}): Brief {
  const { fields, kindFields } = fullBrief;
  const empty = newBrief({
    id: 'b-1',
    kind: 'print',
    mode: 'full',
    initiator,
    locale: 'en',
    at: '2026-11-09T08:00:00Z',
  });
  return withReasons(setField({ ...empty, fields, kindFields }, 'budget.amount', amount));
}

/** The brief with a reason for everything that checks warn of. */
export function withReasons(brief: Brief, today = '2026-11-10'): Brief {
  const findings = findingsOf(brief, { form: sampleForm, limit, today });
  return toAnswer(findings, brief, 'submit').reduce((kept, finding) => keepFinding(kept, finding, 'agreed'), brief);
}

/** A step with the right person, decided «here» on the day of the context. */
export function stepOf(
  type: EventType,
  data: Step['data'] = {},
  more: Partial<Step> = {},
  initiator: Initiator = 'customer',
): Step {
  const role = decidersOf(type, initiator)[0] ?? 'customer';
  const whose = { role, name: `The ${role}` };
  return { type, whose, recordedBy: whose, basis: 'here', decidedAt: '2026-11-10', data, ...more };
}

/** The brief after steps that must be possible, one a second, with the number where it is asked for. */
export function afterSteps(
  brief: Brief,
  steps: readonly Step[],
  context: FlowContext = contextAt('2026-11-10'),
): Brief {
  return steps.reduce((before, step) => {
    const data = ['agree', 'record'].includes(step.type) ? { number: '2026-014', ...step.data } : step.data;
    const taken = happen(before, { ...step, data }, context);
    if (!taken.ok) throw new Error(`${step.type}: ${JSON.stringify(taken.problem)}`);
    return taken.value;
  }, brief);
}

/** Steps of a brief that goes straight through. */
export const straight = {
  approved: [stepOf('submit'), stepOf('agree'), stepOf('approve')],
  started: [stepOf('submit'), stepOf('agree'), stepOf('approve'), stepOf('start')],
} as const;
