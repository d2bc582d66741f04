import type { StandingLimit } from './amount.ts';
import type { Brief, BriefMode } from './brief.ts';
import { type BriefForm, type Field, formFor, type Section, shortFields } from './form.ts';
import { isAnswered, type Requirement, stageOf } from './required.ts';

/** One stretch of the form as a person sees it: a section, or a question of the short brief. */
export interface FormPart extends Section {
  readonly hint?: string;
}

/** How a part stands; `left` counts the fields that approval still needs, `some` those answered where none is needed. */
export type PartState =
  | { is: 'untouched' }
  | { is: 'left'; count: number }
  | { is: 'ready' }
  | { is: 'optional' }
  | { is: 'some'; answered: number; total: number };

/**
 * The form of a kind, part by part: its sections, or the seven questions of the short brief in their simpler words.
 * Where a question has one field, its words are the field's own label and hint.
 */
export function partsOf(form: BriefForm, kindId: string, mode: BriefMode): readonly FormPart[] {
  if (mode === 'full') return formFor(form, kindId);
  const fields = shortFields(form).map(inShortWords);
  return form.short.map(({ id, title, hint, fields: ids }) => {
    const own = ids.flatMap((fieldId) => fields.find((field) => field.id === fieldId) ?? []);
    const [only] = own;
    const isOne = only !== undefined && own.length === 1;
    return { id, title, hint, fields: isOne ? [{ ...only, label: title, hint }] : own };
  });
}

/** How a part stands, given all that the brief still misses. */
export function partState(
  brief: Brief,
  part: FormPart,
  missing: readonly Requirement[],
  limit: StandingLimit,
): PartState {
  const total = part.fields.length;
  const answered = part.fields.filter((field) => isAnswered(brief, field)).length;
  const count = part.fields.filter(({ id }) => missing.some(({ field }) => field === id)).length;
  if (count > 0) return answered === 0 ? { is: 'untouched' } : { is: 'left', count };
  if (answered === total || part.fields.some((field) => stageOf(brief, field, limit) !== null)) return { is: 'ready' };
  return answered === 0 ? { is: 'optional' } : { is: 'some', answered, total };
}

function inShortWords<Kind extends Field>(field: Kind): Kind {
  return { ...field, label: field.shortLabel ?? field.label, hint: field.shortHint ?? field.hint };
}
