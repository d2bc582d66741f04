import { budgetAgainst, type StandingLimit } from './amount.ts';
import type { Brief } from './brief.ts';
import { fieldValue, listOf, rowsOf, textAt } from './edit.ts';
import type { Row } from './fields.ts';
import {
  type BriefForm,
  type Field,
  formFor,
  type GroupField,
  type ListField,
  type RowsField,
  type Section,
  type Stage,
  shortFields,
} from './form.ts';

/** One thing that must be filled in: a field, a part of a group, or a cell of a row (`deliverables.0.quantity`). */
export interface Requirement {
  readonly field: string;
  readonly path: string;
  readonly stage: Stage;
}

/** How far a section is: nothing in it, begun, or nothing required missing. */
export interface SectionProgress {
  readonly state: 'empty' | 'begun' | 'ready';
  readonly answered: number;
  readonly total: number;
  readonly missing: number;
}

/** What a short brief under the standing limit cannot do without; of a deliverable, these columns. */
const SHORT_REQUIRED: readonly string[] = ['goal', 'due', 'audience', 'deliverables'];
const SHORT_DELIVERABLE: readonly string[] = ['what', 'quantity'];

/**
 * The stage by which a field must be filled in, or null when it is optional: the mark beside its label.
 *
 * A short brief needs a goal, a due date, an audience and deliverables only; above the standing limit also all that
 * approval needs in full mode. A budget within the limit makes the approver optional: the standing rule approves.
 */
export function stageOf(brief: Brief, field: Field, limit: StandingLimit): Stage | null {
  const stage = field.optionalFor?.includes(brief.kind) ? null : (field.required ?? null);
  const budget = budgetAgainst(brief, limit);
  if (brief.mode === 'short') {
    if (SHORT_REQUIRED.includes(field.id)) return 'submit';
    return budget === 'above' && stage === 'approve' ? stage : null;
  }
  return field.id === 'approver' && budget === 'within' ? null : stage;
}

/** What is still missing for a stage, in the order of the form; approving needs all that submitting needs. */
export function missingFields(brief: Brief, form: BriefForm, stage: Stage, limit: StandingLimit): Requirement[] {
  return fieldsOf(brief, form).flatMap((field) => missingIn(brief, field, stage, limit));
}

/** Whether a field holds any answer; «none needed» is one, blanks and empty rows are not. */
export function isAnswered(brief: Brief, field: Field): boolean {
  switch (field.type) {
    case 'money':
      return isFilled(brief, `${field.id}.amount`) || isFilled(brief, `${field.id}.setBy`);
    case 'group':
      return field.parts.some((part) => isFilled(brief, `${field.id}.${part.id}`));
    case 'rows':
      return isNone(brief, field) || rowsOf(brief, field.id).some(isBegun);
    case 'list':
      return isNone(brief, field) || listOf(brief, field.id).some(isText);
    default:
      return isFilled(brief, field.id);
  }
}

/** How far one section is on the way to a stage. */
export function sectionProgress(brief: Brief, section: Section, stage: Stage, limit: StandingLimit): SectionProgress {
  const answered = section.fields.filter((field) => isAnswered(brief, field)).length;
  const missing = section.fields.flatMap((field) => missingIn(brief, field, stage, limit)).length;
  const state = answered === 0 ? 'empty' : missing === 0 ? 'ready' : 'begun';
  return { state, answered, total: section.fields.length, missing };
}

/** The fields that a person sees: all of the kind, or those of the short brief and any that approval asks for. */
function fieldsOf(brief: Brief, form: BriefForm): readonly Field[] {
  const all = formFor(form, brief.kind).flatMap((section) => section.fields);
  if (brief.mode === 'full') return all;
  const short = shortFields(form);
  return [...short, ...all.filter((field) => !short.includes(field))];
}

function missingIn(brief: Brief, field: Field, wanted: Stage, limit: StandingLimit): Requirement[] {
  return requirementsOf(brief, field, limit)
    .filter(({ stage }) => stage === 'submit' || wanted === 'approve')
    .filter(({ path }) => (path === field.id ? !isAnswered(brief, field) : !isFilled(brief, path)));
}

function requirementsOf(brief: Brief, field: Field, limit: StandingLimit): Requirement[] {
  const stage = stageOf(brief, field, limit);
  if (stage === null) return [];
  switch (field.type) {
    case 'group':
      return partRequirements(field, stage);
    case 'rows':
      return rowRequirements(brief, field, stage);
    case 'money':
      return [{ field: field.id, path: moneyPath(brief, field.id), stage }];
    default:
      return [{ field: field.id, path: field.id, stage }];
  }
}

/** Parts that name no stage take the group's. */
function partRequirements(field: GroupField, stage: Stage): Requirement[] {
  return field.parts.map((part) => ({
    field: field.id,
    path: `${field.id}.${part.id}`,
    stage: part.required ?? stage,
  }));
}

/** One row at least, and every cell of each row that was begun; in a short brief a deliverable needs no format. */
function rowRequirements(brief: Brief, field: RowsField, stage: Stage): Requirement[] {
  const isShortDeliverable = brief.mode === 'short' && field.id === 'deliverables';
  const columns = field.columns.filter(({ id }) => !isShortDeliverable || SHORT_DELIVERABLE.includes(id));
  const cells = rowsOf(brief, field.id).flatMap((row, index) =>
    isBegun(row) ? columns.map(({ id }) => ({ field: field.id, path: `${field.id}.${index}.${id}`, stage })) : [],
  );
  return cells.length > 0 ? cells : [{ field: field.id, path: field.id, stage }];
}

/** An amount needs its currency; without an amount the whole answer is asked for, which may also be who sets it. */
function moneyPath(brief: Brief, fieldId: string): string {
  return isFilled(brief, `${fieldId}.amount`) ? `${fieldId}.currency` : fieldId;
}

function isFilled(brief: Brief, path: string): boolean {
  return isText(textAt(brief, path));
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== '';
}

function isBegun(row: Row): boolean {
  return Object.values(row).some(isText);
}

/** «None needed» is an answer only where the form offers it. */
function isNone(brief: Brief, field: RowsField | ListField): boolean {
  const value = fieldValue(brief, field.id);
  return field.none !== undefined && Array.isArray(value) && value.length === 0;
}
