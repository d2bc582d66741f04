import { textAt } from '../edit.ts';
import { type Field, shortFields } from '../form.ts';
import { isAnswered, missingFields, type Requirement } from '../required.ts';
import type { CheckId, Finding } from './finding.ts';
import type { Look } from './look.ts';

/** Fields whose absence is a check of its own. */
const NAMED: Readonly<Record<string, CheckId>> = {
  goal: 'goal-missing',
  measure: 'measure-missing',
  approver: 'approver-missing',
  budget: 'budget-missing',
  audience: 'audience-missing',
  deliverables: 'deliverable-incomplete',
  criteria: 'criteria-missing',
  feedbackOwner: 'feedback-owner-missing',
};

/** Cells that are asked for by a check of their own: see `inputWithoutOwner`. */
const ELSEWHERE = /^inputs\.\d+\.(?:who|by)$/;

/** What must be filled in and is not: checks 1, 2, 7, 10, 12, 13, 14, 20, and every other field that is needed. */
export function missing(look: Look): Finding[] {
  const { brief, form, limit } = look;
  const required = missingFields(brief, form, 'approve', limit).filter(({ path }) => !ELSEWHERE.test(path));
  return [
    ...wholeGroups(look, required).map((each) => named(look, each, 'E')),
    ...wholeGroups(look, wished(look, required)).map((each) => named(look, each, 'H')),
  ];
}

/** A group without any answer is missing as a whole: naming each of its parts would only be noise. */
function wholeGroups({ brief, fields }: Look, requirements: readonly Requirement[]): Requirement[] {
  return requirements.flatMap((each) => {
    const field = fields.find(({ id }) => id === each.field);
    if (field?.type !== 'group' || field.parts.length === 1 || isAnswered(brief, field)) return [each];
    const isFirst = requirements.find((other) => other.field === each.field) === each;
    return isFirst ? [{ ...each, path: each.field }] : [];
  });
}

/** What is not required and still worth a word: a measure where it is optional, and the questions of a short brief. */
function wished(look: Look, required: readonly Requirement[]): Requirement[] {
  const { brief, form, fields, budget } = look;
  const isOptional = (field: Field) => field.optionalFor?.includes(brief.kind) === true;
  if (brief.mode === 'full') {
    const measure = fields.find((field) => field.id === 'measure' && isOptional(field));
    const parts = measure?.type === 'group' ? measure.parts.map(({ id }) => `measure.${id}`) : [];
    return parts
      .filter((path) => textAt(brief, path).trim() === '')
      .map((path) => ({ field: 'measure', path, stage: 'approve' }));
  }
  return shortFields(form)
    .filter((field) => field.required !== undefined && !isOptional(field) && !isAnswered(brief, field))
    .filter(({ id }) => !required.some((each) => each.field === id) && !(id === 'approver' && budget === 'within'))
    .map(({ id }) => ({ field: id, path: id, stage: 'approve' }));
}

function named({ fields }: Look, { field: id, path, stage }: Requirement, level: 'E' | 'H'): Finding {
  const check = NAMED[id] ?? 'field-missing';
  return {
    check,
    field: path,
    submit: stage === 'submit' ? level : null,
    approve: level,
    values: valuesOf(check, fields, id, path),
  };
}

function valuesOf(check: CheckId, fields: readonly Field[], id: string, path: string): Finding['values'] {
  const [, first = '', second = ''] = path.split('.');
  const inner = second || (/^\d+$/.test(first) ? '' : first);
  if (check !== 'field-missing') return inner === '' ? {} : { case: inner };
  const isCell = second !== '';
  return { label: labelOf(fields, id, first, inner), ...(isCell ? {} : { case: id }) };
}

/** «Заказчик: Служба», «Этап 2: Когда»: what a person sees at the place. */
function labelOf(fields: readonly Field[], id: string, first: string, inner: string): string {
  const field = fields.find((each) => each.id === id);
  if (field?.type === 'group') {
    const part = field.parts.find((each) => each.id === inner);
    return part === undefined ? field.label : `${field.label}: ${part.label}`;
  }
  if (field?.type === 'rows') {
    const column = field.columns.find((each) => each.id === inner);
    return column === undefined ? field.label : `${field.row} ${Number(first) + 1}: ${column.label}`;
  }
  return field?.label ?? id;
}
