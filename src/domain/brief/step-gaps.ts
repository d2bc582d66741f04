import { isCalendarDate } from '../i18n/format.ts';
import type { Brief } from './brief.ts';
import { basesFor } from './combined-steps.ts';
import { namedRoles, type StepDraft, TICKED, typed } from './step-draft.ts';
import { criteriaOf, fieldsOfStep, PAST_OBJECTIONS, type StepField, warningsToJudge } from './step-form.ts';

/** What keeps a form of a step from being taken: the id of its field, and what is wrong there. */
export interface StepGap {
  readonly field: string;
  readonly is: 'missing' | 'in-future' | 'before' | 'unmet' | 'no-path';
}

/** What of an objection that lived on paper must be said once any of it is. */
const PAST_NEEDED = ['requirement', 'consequence', 'alternative', 'decision'] as const;

/** What is missing or cannot be, in the order of the form; `today` is `YYYY-MM-DD`. */
export function missingIn(draft: StepDraft, brief: Brief, today: string): StepGap[] {
  return [
    ...fieldsOfStep(draft.id, brief).flatMap((field) => fieldGaps(draft, field, brief, today)),
    ...orderGaps(draft),
    ...peopleGaps(draft, brief),
    ...dayGaps(draft, { id: 'day', required: true, past: true }, today),
  ];
}

function peopleGaps(draft: StepDraft, brief: Brief): StepGap[] {
  const names = namedRoles(draft, brief).map((role) => `name.${role}`);
  const needsBasis = basesFor(draft.id).length > 0;
  const isHere = typed(draft, 'basis') === 'here';
  const recorder = needsBasis && isHere ? [] : ['recorder.role', 'recorder.name'];
  return [...names, ...(needsBasis ? ['basis'] : []), ...recorder].flatMap((field) => emptyGap(draft, field));
}

function fieldGaps(draft: StepDraft, field: StepField, brief: Brief, today: string): StepGap[] {
  switch (field.type) {
    case 'date':
      return dayGaps(draft, field, today);
    case 'evidence':
      return criteriaOf(brief).flatMap((_criterion, index) => emptyGap(draft, `${field.id}.${index}`));
    case 'met':
      return unmetGaps(draft, field, brief);
    case 'warnings':
      return warningsToJudge(brief).flatMap((_warning, index) => emptyGap(draft, `${field.id}.${index}`));
    case 'changes':
      return changeGaps(draft, field);
    case 'past':
      return pastGaps(draft, field);
    default:
      return field.required ? emptyGap(draft, field.id) : [];
  }
}

/** Work may be accepted as it is when a criterion is not met; then it is said why. */
function unmetGaps(draft: StepDraft, field: StepField, brief: Brief): StepGap[] {
  const isUnmet = criteriaOf(brief).some((_criterion, index) => typed(draft, `${field.id}.${index}`) !== TICKED);
  return isUnmet && typed(draft, 'accept-work.comment') === '' ? [{ field: field.id, is: 'unmet' }] : [];
}

function changeGaps(draft: StepDraft, field: StepField): StepGap[] {
  return changeIndexes(draft, field.id).flatMap((index): StepGap[] => {
    const isNamed = typed(draft, `${field.id}.${index}.path`) !== '';
    const isWritten = typed(draft, `${field.id}.${index}.after`) !== '';
    return isWritten && !isNamed ? [{ field: `${field.id}.${index}.path`, is: 'no-path' }] : [];
  });
}

/** Places of a form's list that were written in: `object.changes` gives 0, 1, 2. */
export function changeIndexes({ values }: StepDraft, field: string): number[] {
  const indexes = Object.keys(values).flatMap((key) => {
    if (!key.startsWith(`${field}.`)) return [];
    return [Number(key.slice(field.length + 1).split('.')[0])];
  });
  return [...new Set(indexes)].toSorted((one, other) => one - other);
}

/** The past objections of a form that were begun. */
export function pastIndexes(draft: StepDraft, field: string): number[] {
  return changeIndexes(draft, field).filter(
    (index) =>
      index < PAST_OBJECTIONS &&
      Object.entries(draft.values).some(([key, value]) => key.startsWith(`${field}.${index}.`) && value.trim() !== ''),
  );
}

function pastGaps(draft: StepDraft, field: StepField): StepGap[] {
  return pastIndexes(draft, field.id).flatMap((index) =>
    PAST_NEEDED.flatMap((what) => emptyGap(draft, `${field.id}.${index}.${what}`)),
  );
}

function dayGaps(draft: StepDraft, field: Pick<StepField, 'id' | 'required' | 'past'>, today: string): StepGap[] {
  const day = typed(draft, field.id);
  if (day === '') return field.required ? [{ field: field.id, is: 'missing' }] : [];
  if (!isCalendarDate(day)) return [{ field: field.id, is: 'missing' }];
  return field.past === true && day > today ? [{ field: field.id, is: 'in-future' }] : [];
}

/** The days of a recorded brief: work that was accepted was delivered, and none of it before it began. */
function orderGaps(draft: StepDraft): StepGap[] {
  if (draft.id !== 'record') return [];
  const [started, delivered, accepted] = ['started', 'delivered', 'accepted'].map((what) =>
    typed(draft, `record.${what}`),
  ) as [string, string, string];
  const isAccepted = typed(draft, 'record.state') === 'accepted';
  const needed = isAccepted ? ['record.delivered', 'record.accepted'].flatMap((field) => emptyGap(draft, field)) : [];
  const late: StepGap[] = [
    ...(delivered !== '' && delivered < started ? [{ field: 'record.delivered', is: 'before' } as const] : []),
    ...(accepted !== '' && accepted < (delivered || started)
      ? [{ field: 'record.accepted', is: 'before' } as const]
      : []),
  ];
  return [...needed, ...late];
}

function emptyGap(draft: StepDraft, field: string): StepGap[] {
  return typed(draft, field) === '' ? [{ field, is: 'missing' }] : [];
}
