import type { Brief } from './brief.ts';
import { basesFor, deciderOf, partsOfStep, type StepId } from './combined-steps.ts';
import type { Basis, EventType, Person, Role } from './event.ts';
import { objectionsOf } from './objections.ts';
import { actingName, roleOf } from './people.ts';
import { decidersOf, otherSide } from './state.ts';
import { fieldsOfStep } from './step-form.ts';

/** A step while its form is being filled in: every answer as typed, by its id. */
export interface StepDraft {
  readonly id: StepId;
  /** The objection that is decided on, or the event that is confirmed. */
  readonly about?: string;
  readonly values: Readonly<Record<string, string>>;
}

/** What stands in a form of a step before anything is typed. */
export interface DraftContext {
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** Who recorded the last step in this browser; an empty role when nobody has. */
  readonly recorder: Person;
  /** The number that is proposed. */
  readonly number: string;
  /** The side beside whose name the form opens; elsewhere it is whoever recorded last. */
  readonly side?: Role | undefined;
}

/** What a ticked box holds. */
export const TICKED = 'yes';

/** Days that are today unless said otherwise. */
const DAYS_OF_TODAY: readonly string[] = ['start.date', 'start-early.date', 'deliver.date', 'accept-work.date'];

/** A form as it opens: names as far as the brief knows them, today, and «here» where that is likely. */
export function beginDraft(id: StepId, brief: Brief, context: DraftContext, about?: string): StepDraft {
  const { initiator } = brief;
  const chosen = context.side ?? roleOf(context.recorder) ?? initiator;
  const first = partsOfStep(id)[0]?.type ?? 'note';
  const whose = deciderOf(first, initiator, chosen);
  const names = Object.fromEntries(
    (['customer', 'contractor', 'approver'] as const).map((role) => [
      `name.${role}`,
      context.recorder.role === role && context.recorder.name !== ''
        ? context.recorder.name
        : actingName(brief, role, context.today),
    ]),
  );
  const fields = fieldsOfStep(id, brief).map((field) => field.id);
  const days = DAYS_OF_TODAY.filter((field) => fields.includes(field)).map((field) => [field, context.today]);
  return {
    id,
    ...(about === undefined ? {} : { about }),
    values: {
      whose,
      ...names,
      basis: likelyBasis(id, brief, whose, context.recorder),
      'recorder.role': context.recorder.role,
      'recorder.name': context.recorder.name,
      day: context.today,
      ...Object.fromEntries(days),
      ...(fields.includes('number') ? { number: context.number } : {}),
      ...(id === 'insist' ? { 'insist.decidedBy': names[`name.${whose}`] ?? '' } : {}),
      ...(id === 'notice' ? { 'notice.to': names[`name.${otherSide(whose as typeof initiator)}`] ?? '' } : {}),
    },
  };
}

/** «Here» when the one who decides is whoever recorded last, or, before anything was recorded, began the brief. */
function likelyBasis(id: StepId, brief: Brief, whose: Role, recorder: Person): Basis | '' {
  if (!basesFor(id).includes('here')) return '';
  return whose === (recorder.role === '' ? brief.initiator : recorder.role) ? 'here' : '';
}

/** The role that a form counts as the decider's where either side may decide. */
export function chosenRole({ id, values }: StepDraft, { initiator }: Pick<Brief, 'initiator'>): Role {
  const first = partsOfStep(id)[0]?.type ?? 'note';
  return deciderOf(first, initiator, roleOf({ role: values['whose'] ?? '', name: '' }) ?? initiator);
}

/** The sides of which one must be chosen; a single one where the table says whose decision it is. */
export function choosableRoles(id: StepId, { initiator }: Pick<Brief, 'initiator'>): readonly Role[] {
  const [first] = partsOfStep(id);
  return first === undefined ? [] : decidersOf(first.type, initiator);
}

/** The people that a form names: each side whose own decision it records. A rule that approves needs no approver. */
export function namedRoles(draft: StepDraft, { initiator }: Pick<Brief, 'initiator'>): readonly Role[] {
  const chosen = chosenRole(draft, { initiator });
  const roles = partsOfStep(draft.id).flatMap(({ type, byRule }) => {
    const role = deciderOf(type, initiator, chosen);
    return byRule && role === 'approver' ? [] : [role];
  });
  return [...new Set(roles)];
}

/** A text of a form without the spaces around it. */
export function typed({ values }: StepDraft, field: string): string {
  return (values[field] ?? '').trim();
}

/** The objection that a form is about. */
export function objectionIn(draft: StepDraft, brief: Brief) {
  return objectionsOf(brief).find(({ id }) => id === draft.about);
}

/** Whether one of the steps behind a form is of that type. */
export function holds({ id }: StepDraft, type: EventType): boolean {
  return partsOfStep(id).some((part) => part.type === type);
}
