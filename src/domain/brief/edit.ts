import type { Brief } from './brief.ts';
import { type FieldValue, type FieldValues, isCommonField, type Row } from './fields.ts';

/** The answer of a field as stored, from wherever it lies; undefined when not answered. */
export function fieldValue(brief: Pick<Brief, 'fields' | 'kindFields'>, fieldId: string): FieldValue | undefined {
  const values: FieldValues = isCommonField(fieldId) ? (brief.fields as FieldValues) : brief.kindFields;
  return Object.hasOwn(values, fieldId) ? values[fieldId] : undefined;
}

/** The text at a path like `goal`, `measure.target`, `criteria.2` or `deliverables.0.quantity`; '' when there is none. */
export function textAt(brief: Pick<Brief, 'fields' | 'kindFields'>, path: string): string {
  const [fieldId = '', ...keys] = path.split('.');
  const value = keys.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null && Object.hasOwn(inner, key) ? Reflect.get(inner, key) : undefined,
    fieldValue(brief, fieldId),
  );
  return typeof value === 'string' ? value : '';
}

/** The rows of a field; none when it is not answered or not made of rows. */
export function rowsOf(brief: Pick<Brief, 'fields' | 'kindFields'>, fieldId: string): readonly Row[] {
  const value = fieldValue(brief, fieldId);
  return isArray(value) ? value.filter((row) => typeof row === 'object') : [];
}

/** The texts of a list; none when it is not answered or not a list. */
export function listOf(brief: Pick<Brief, 'fields' | 'kindFields'>, fieldId: string): readonly string[] {
  const value = fieldValue(brief, fieldId);
  return isArray(value) ? value.filter((text) => typeof text === 'string') : [];
}

/**
 * The brief with the text at a path set: `goal`, `measure.target`, `criteria.2`, `deliverables.0.quantity`.
 *
 * An empty text takes a field, a part or a cell away (not answered); an emptied row or list line stays in its place.
 * The row right behind the last is made by writing into it; throws for a row farther off.
 */
export function setField(brief: Brief, path: string, text: string): Brief {
  const [fieldId = '', first, second] = path.split('.');
  if (first === undefined) return withValue(brief, fieldId, text === '' ? undefined : text);
  const current = fieldValue(brief, fieldId);
  if (/^\d+$/.test(first)) return setInRow(brief, fieldId, Number(first), second, text);
  const group = withText(typeof current === 'object' && !isArray(current) ? current : {}, first, text);
  return withValue(brief, fieldId, Object.keys(group).length === 0 ? undefined : group);
}

function setInRow(brief: Brief, fieldId: string, index: number, column: string | undefined, text: string): Brief {
  const entries = entriesOf(fieldValue(brief, fieldId));
  if (index > entries.length) throw new Error(`No row ${index} in ${fieldId}`);
  const entry = entries[index];
  const changed = column === undefined ? text : withText(typeof entry === 'object' ? entry : {}, column, text);
  return withEntries(brief, fieldId, entries.toSpliced(index, 1, changed));
}

/** The brief with a row at the end of a field: an empty object for rows, '' for a list. */
export function addRow(brief: Brief, fieldId: string, row: Row | string): Brief {
  return insertRow(brief, fieldId, entriesOf(fieldValue(brief, fieldId)).length, row);
}

/** The brief with a row put in at a place: what undoes `removeRow`. */
export function insertRow(brief: Brief, fieldId: string, index: number, row: Row | string): Brief {
  return withEntries(brief, fieldId, entriesOf(fieldValue(brief, fieldId)).toSpliced(index, 0, row));
}

/** The brief without one row. Without its last row the field is not answered: «none needed» must be said. */
export function removeRow(brief: Brief, fieldId: string, index: number): Brief {
  return withEntries(brief, fieldId, entriesOf(fieldValue(brief, fieldId)).toSpliced(index, 1));
}

/** The brief with one row moved to another place; as it was when either place does not exist. */
export function moveRow(brief: Brief, fieldId: string, from: number, to: number): Brief {
  const entries = entriesOf(fieldValue(brief, fieldId));
  const moved = entries[from];
  if (moved === undefined || entries[to] === undefined) return brief;
  return withEntries(brief, fieldId, entries.toSpliced(from, 1).toSpliced(to, 0, moved));
}

/** The brief with a field answered «none needed», whatever rows it had; or not answered at all. */
export function setNone(brief: Brief, fieldId: string, isNone: boolean): Brief {
  return withValue(brief, fieldId, isNone ? [] : undefined);
}

function isArray(value: FieldValue | undefined): value is readonly string[] | readonly Row[] {
  return Array.isArray(value);
}

function entriesOf(value: FieldValue | undefined): readonly (Row | string)[] {
  return isArray(value) ? value : [];
}

function withText(row: Row, key: string, text: string): Row {
  const others = Object.entries(row).filter(([id]) => id !== key);
  return Object.fromEntries(text === '' ? others : [...others, [key, text]]);
}

function withEntries(brief: Brief, fieldId: string, entries: readonly (Row | string)[]): Brief {
  return withValue(brief, fieldId, entries.length === 0 ? undefined : (entries as readonly Row[]));
}

function withValue(brief: Brief, fieldId: string, value: FieldValue | undefined): Brief {
  const place = isCommonField(fieldId) ? 'fields' : 'kindFields';
  const others = Object.entries(brief[place]).filter(([id]) => id !== fieldId);
  return { ...brief, [place]: Object.fromEntries(value === undefined ? others : [...others, [fieldId, value]]) };
}
