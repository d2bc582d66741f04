// For tests: briefs whose histories were made by the flow itself.
import type { Brief } from './brief.ts';
import { setField } from './edit.ts';
import { EVENT_TYPES, type EventType, type Role } from './event.ts';
import { type FlowContext, happen, type Step } from './happen.ts';
import { fullBrief } from './sample-brief.fixture.ts';
import { sampleForm } from './sample-form.fixture.ts';
import { decidersOf, isAllowed, stateOf } from './state.ts';

const NAMES: Readonly<Record<Role, string>> = {
  customer: 'Head of sales',
  contractor: 'Head of marketing',
  approver: 'Commercial director',
};

/** A draft that can be submitted and approved. */
export const soundDraft: Brief = { ...fullBrief, id: '3f2b8c14-7d1e-4a63-9b52-0c8de1f7a901', events: [] };

let count = 0;
function nextNumber(): number {
  count += 1;
  return count;
}

/** What the flow asks of the world; ids are counted, the clock stands still. */
const walkContext: FlowContext = {
  form: sampleForm,
  limit: { amount: 30_000, currency: 'RUB' },
  now: '2026-11-23T09:00:00.000Z',
  today: '2026-11-23',
  newId: () => `e-${nextNumber()}`,
  silenceDays: null,
};

/** Takes one step as whoever decides it would; a warning that stands against it is kept with a reason. */
export function walk(brief: Brief, type: EventType, data: Record<string, unknown> = {}): Brief {
  const [role = 'customer'] = decidersOf(type, brief.initiator);
  const person = { role, name: NAMES[role] };
  const step: Step = {
    ...{ type, whose: person, recordedBy: person, basis: 'here', decidedAt: '2026-11-23' },
    data: { ...needed(brief, type), ...data },
  };
  const taken = happen(brief, step, walkContext);
  if (taken.ok) return taken.value;
  if (taken.problem.is !== 'unanswered') throw new Error(`${type}: ${JSON.stringify(taken.problem)}`);
  const reasons = taken.problem.findings.map(({ check, field }) => ({ check, field, reason: 'agreed' }));
  const again = happen({ ...brief, kept: [...brief.kept, ...reasons] }, step, walkContext);
  if (!again.ok) throw new Error(`${type}: ${JSON.stringify(again.problem)}`);
  return again.value;
}

/** Takes the steps one after the other; between them the goal is written anew where a text starts with `goal:`. */
export function walkAll(brief: Brief, steps: readonly (EventType | `goal:${string}`)[]): Brief {
  return steps.reduce(
    (walked, step) =>
      step.startsWith('goal:') ? setField(walked, 'goal', step.slice(5)) : walk(walked, step as EventType),
    brief,
  );
}

function needed(brief: Brief, type: EventType): Record<string, unknown> {
  const [objection = ''] = stateOf(brief).openObjections;
  switch (type) {
    case 'accept':
      return { objection, changes: [{ path: 'goal', before: '', after: `${brief.fields.goal ?? ''} and more` }] };
    case 'accept-part':
    case 'insist':
    case 'withdraw':
      return { objection, reason: 'as agreed' };
    case 'record':
      return { number: '2026-001', state: 'in-work' };
    case 'delegate':
      return { role: 'approver', name: 'Deputy' };
    case 'outcome':
      return { goal: 'yes' };
    default:
      return {};
  }
}

const STEPS = EVENT_TYPES.filter((type) => type !== 'confirm');

/**
 * A random way of a brief, state after state; each choice picks one of the steps that are possible. With `isEdited`
 * a draft is also rewritten between steps, else only together with handing it over again.
 */
export function wander(start: Brief, choices: readonly number[], isEdited: boolean): Brief[] {
  const stages = [start];
  for (const choice of choices) {
    const brief = stages.at(-1) ?? start;
    const state = stateOf(brief);
    const possible = STEPS.filter((type) => isAllowed(type, state, brief.events.length === 0));
    const rewritten = () => setField(brief, 'goal', `Goal number ${nextNumber()} of this brief`);
    if (isEdited && state.paper === 'draft' && choice % 3 === 0) {
      stages.push(rewritten());
      continue;
    }
    const type = possible[choice % possible.length] ?? 'note';
    const isAgain = type === 'submit' && brief.events.some((event) => event.type === 'submit');
    stages.push(walk(!isEdited && isAgain ? rewritten() : brief, type));
  }
  return stages;
}
