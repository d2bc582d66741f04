import type { Brief } from './brief.ts';
import { basesFor, deciderOf, partsOfStep } from './combined-steps.ts';
import { textAt } from './edit.ts';
import type { Basis, EventType, Person } from './event.ts';
import type { FieldChange } from './event-data.ts';
import type { Step } from './happen.ts';
import { chosenRole, holds, objectionIn, type StepDraft, TICKED, typed } from './step-draft.ts';
import { criteriaOf, fieldsOfStep, PAST_FIELDS, warningsToJudge } from './step-form.ts';
import { changeIndexes, pastIndexes } from './step-gaps.ts';

/**
 * The steps that a filled-in form takes, in their order.
 *
 * «Here» means that each who decides writes it down; on any other basis whoever records it signs for a decision of
 * their own side only, and the rest is recorded as it came.
 */
export function stepsFrom(draft: StepDraft, brief: Brief): Step[] {
  const number = typed(draft, 'number');
  return partsOfStep(draft.id).map(({ type, byRule }, index) => {
    const whose = decider(draft, brief, type, byRule);
    const recorder: Person = { role: typed(draft, 'recorder.role'), name: typed(draft, 'recorder.name') };
    const basis = basisOf(draft, whose, recorder, byRule);
    return {
      type,
      whose,
      recordedBy: basis === 'here' ? whose : recorderOf(draft, recorder, brief),
      basis,
      decidedAt: typed(draft, 'day'),
      data: { ...(index === 0 && number !== '' ? { number } : {}), ...dataFor(type, draft, brief, byRule) },
    };
  });
}

/** Who records: where all was decided here and a rule does the rest, whoever decided. */
function recorderOf(draft: StepDraft, recorder: Person, brief: Brief): Person {
  if (typed(draft, 'basis') !== 'here') return recorder;
  const [first] = partsOfStep(draft.id);
  return first === undefined ? recorder : decider(draft, brief, first.type, first.byRule);
}

function decider(draft: StepDraft, brief: Brief, type: EventType, byRule: boolean): Person {
  const role = deciderOf(type, brief.initiator, chosenRole(draft, brief));
  return { role, name: byRule && role === 'approver' ? '' : typed(draft, `name.${role}`) };
}

function basisOf(draft: StepDraft, whose: Person, recorder: Person, byRule: boolean): Basis {
  if (byRule) return 'standing-rule';
  const chosen = basesFor(draft.id).find((basis) => basis === typed(draft, 'basis')) ?? 'here';
  const isOwn = partsOfStep(draft.id).length > 1 && whose.role === recorder.role;
  return isOwn && basesFor(draft.id).includes('here') ? 'here' : chosen;
}

/** What one step of a form records. */
function dataFor(type: EventType, draft: StepDraft, brief: Brief, byRule: boolean): Record<string, unknown> {
  if (byRule) {
    const silent = { date: typed(draft, 'day'), cost: typed(draft, 'accept-work.cost'), bySilence: true };
    return type === 'accept-work' ? silent : {};
  }
  const plain = fieldsOfStep(draft.id, brief).flatMap(({ id, type: fieldType }) => {
    const what = id.startsWith(`${type}.`) ? id.slice(type.length + 1) : '';
    const isPlain = !['changes', 'chosen', 'evidence', 'met', 'warnings', 'past', 'check', 'criterion'].includes(
      fieldType,
    );
    return what !== '' && isPlain ? [[what, typed(draft, id)] as const] : [];
  });
  return { ...nested(plain), ...special(type, draft, brief) };
}

/** `consequence.what` goes into an object `consequence`. */
function nested(entries: readonly (readonly [what: string, text: string])[]): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  for (const [what, text] of entries) {
    const [outer = '', inner] = what.split('.');
    if (inner === undefined) result[outer] = text;
    else result[outer] = { ...(result[outer] as object | undefined), [inner]: text };
  }
  return result;
}

function special(type: EventType, draft: StepDraft, brief: Brief): Record<string, unknown> {
  const is = (field: string) => typed(draft, field) === TICKED;
  const changes = objectionIn(draft, brief)?.alternative.changes ?? [];
  switch (type) {
    case 'object':
      return { alternative: { ...alternativeOf(draft), changes: proposedChanges(draft, brief) } };
    case 'accept':
      return { objection: draft.about, changes };
    case 'accept-part':
      return { objection: draft.about, changes: changes.filter((_change, index) => is(`accept-part.chosen.${index}`)) };
    case 'insist':
      return { objection: draft.about, acknowledged: is('insist.acknowledged') };
    case 'withdraw':
      return { objection: draft.about };
    case 'deliver':
      return {
        evidence: criteriaOf(brief).map((criterion, index) => ({
          criterion,
          evidence: typed(draft, `deliver.evidence.${index}`),
        })),
      };
    case 'rework':
      return { criterion: typed(draft, 'rework.criterion') === OTHER ? '' : typed(draft, 'rework.criterion') };
    case 'accept-work':
      return {
        criteria: criteriaOf(brief).map((criterion, index) => ({ criterion, met: is(`accept-work.met.${index}`) })),
      };
    case 'record':
      return { objections: pastObjections(draft) };
    case 'confirm':
      return { event: draft.about };
    case 'outcome':
      return {
        warnings: warningsToJudge(brief).map(({ id }, index) => ({
          objection: id,
          result: typed(draft, `outcome.warnings.${index}`),
        })),
      };
    default:
      return {};
  }
}

/** What is chosen when no criterion of the list is meant. */
export const OTHER = 'other';

/** The changes that the alternative of a form proposes; one that changes nothing is left out. */
export function proposedChanges(draft: StepDraft, brief: Brief): FieldChange[] {
  if (!holds(draft, 'object')) return [];
  return changeIndexes(draft, 'object.changes').flatMap((index) => {
    const path = typed(draft, `object.changes.${index}.path`);
    const before = textAt(brief, path);
    const after = typed(draft, `object.changes.${index}.after`);
    return path === '' || before === after ? [] : [{ path, before, after }];
  });
}

function alternativeOf(draft: StepDraft) {
  const [what, effect, cost, time] = ['what', 'effect', 'cost', 'time'].map((part) =>
    typed(draft, `object.alternative.${part}`),
  );
  return { what, effect, cost, time };
}

function pastObjections(draft: StepDraft) {
  return pastIndexes(draft, 'record.objections').map((index) => {
    const said = Object.fromEntries(
      PAST_FIELDS.map((what) => [what, typed(draft, `record.objections.${index}.${what}`)]),
    );
    const { consequence, alternative, ...rest } = said;
    return { ...rest, consequence: { what: consequence }, alternative: { what: alternative } };
  });
}
