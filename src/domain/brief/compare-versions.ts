import type { Locale } from '#domain/i18n/locale.ts';
import { cleanText } from '#domain/text/clean.ts';
import { type Answers, leafText, moneyText } from './answer-text.ts';
import { fieldValue } from './edit.ts';
import type { Field } from './form.ts';

/** One place where two texts of a brief differ. */
export interface Difference {
  readonly path: string;
  /** Which part or row of the field; '' when it is the field as a whole. */
  readonly label: string;
  readonly is: 'added' | 'removed' | 'changed';
  /** '' when it was added. */
  readonly before: string;
  /** '' when it was removed. */
  readonly after: string;
}

/** What differs in one field. */
export interface FieldDifferences {
  readonly field: string;
  readonly label: string;
  readonly differences: readonly Difference[];
}

interface Sides {
  readonly before: Answers;
  readonly after: Answers;
}

type Leaves = ReadonlyMap<string, string>;

/**
 * Where the answers of a brief differ, field by field in the order of the form, then what the form does not know.
 * Rows are matched by their place: a row put in between shows as changes of those behind it.
 */
export function compareAnswers(
  before: Answers,
  after: Answers,
  fields: readonly Field[],
  locale: Locale,
): FieldDifferences[] {
  const known = new Set(fields.map(({ id }) => id));
  const others = [before, after]
    .flatMap((side) => [...Object.keys(side.fields), ...Object.keys(side.kindFields)])
    .filter((id, index, all) => !known.has(id) && all.indexOf(id) === index);
  const sides = { before, after };
  return [
    ...fields.map((field) => fieldDifferences(sides, field.id, field, locale)),
    ...others.map((id) => fieldDifferences(sides, id, undefined, locale)),
  ].filter(({ differences }) => differences.length > 0);
}

function fieldDifferences(sides: Sides, id: string, field: Field | undefined, locale: Locale): FieldDifferences {
  const leaves = { before: leavesOf(sides.before, id), after: leavesOf(sides.after, id) };
  const paths = [...new Set([...leaves.before.keys(), ...leaves.after.keys()])];
  const changed = paths.filter((path) => leaves.before.get(path) !== leaves.after.get(path));
  const label = field?.label ?? id;
  const none = noneDifference(sides, id, field);
  if (changed.length === 0) return { field: id, label, differences: none };
  if (field?.type === 'money') {
    const texts = [moneyText(sides.before, field, locale), moneyText(sides.after, field, locale)] as const;
    return { field: id, label, differences: [difference(id, '', ...texts)] };
  }
  const rows = [...new Set(changed.map((path) => rowOf(path)))].toSorted((one, other) => one - other);
  const differences = rows.flatMap((row) =>
    row === -1
      ? inOrder(
          changed.filter((path) => rowOf(path) === -1),
          field,
        ).map((path) => leafDifference(path, partLabel(field, path), leaves, field, locale))
      : rowDifferences(row, leaves, field, id, locale),
  );
  return { field: id, label, differences: [...none, ...differences] };
}

/** A row that is on one side only is told as a whole, one on both cell by cell. */
function rowDifferences(
  row: number,
  leaves: { before: Leaves; after: Leaves },
  field: Field | undefined,
  id: string,
  locale: Locale,
): Difference[] {
  const of = (side: Leaves) =>
    inOrder(
      [...side.keys()].filter((path) => rowOf(path) === row),
      field,
    );
  const whole = (side: Leaves) =>
    of(side)
      .map((path) => leafText(field, path, side.get(path) ?? '', locale))
      .join(' · ');
  const name = `${rowName(field)} ${row + 1}`.trim();
  const [before, after] = [of(leaves.before), of(leaves.after)];
  if (before.length === 0 || after.length === 0) {
    return [difference(`${id}.${row}`, name, whole(leaves.before), whole(leaves.after))];
  }
  return inOrder([...new Set([...before, ...after])], field)
    .filter((path) => leaves.before.get(path) !== leaves.after.get(path))
    .map((path) => {
      const column = partLabel(field, path);
      return leafDifference(path, column === '' ? name : `${name}: ${column}`, leaves, field, locale);
    });
}

function leafDifference(
  path: string,
  label: string,
  leaves: { before: Leaves; after: Leaves },
  field: Field | undefined,
  locale: Locale,
): Difference {
  const text = (side: Leaves) => leafText(field, path, side.get(path) ?? '', locale);
  return difference(path, label, text(leaves.before), text(leaves.after));
}

function difference(path: string, label: string, before: string, after: string): Difference {
  return { path, label, is: before === '' ? 'added' : after === '' ? 'removed' : 'changed', before, after };
}

/** «None needed» said on one side only. */
function noneDifference(sides: Sides, id: string, field: Field | undefined): Difference[] {
  const none = field !== undefined && 'none' in field ? (field.none ?? '') : '';
  const said = (side: Answers) => {
    const value = fieldValue(side, id);
    return Array.isArray(value) && value.length === 0 ? none : '';
  };
  const [before, after] = [said(sides.before), said(sides.after)];
  return before === after ? [] : [difference(id, '', before, after)];
}

/** All texts of a field that are not empty, by their paths; spaces around them are no difference. */
function leavesOf(answers: Answers, id: string): Leaves {
  const leaves = new Map<string, string>();
  const walk = (value: unknown, path: string) => {
    if (typeof value === 'string') {
      const text = cleanText(value).trim();
      if (text !== '') leaves.set(path, text);
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, entry] of Object.entries(value)) walk(entry, `${path}.${key}`);
    }
  };
  walk(fieldValue(answers, id), id);
  return leaves;
}

/** The number of the row that a path lies in; -1 for a field that has none. */
function rowOf(path: string): number {
  const [, first = ''] = path.split('.');
  return /^\d+$/.test(first) ? Number(first) : -1;
}

/** Paths in the order of the parts or columns of their field. */
function inOrder(paths: readonly string[], field: Field | undefined): string[] {
  const ids = partsOf(field).map(({ id }) => id);
  const place = (path: string) => {
    const at = ids.indexOf(path.split('.').at(-1) ?? '');
    return at === -1 ? ids.length : at;
  };
  return paths.toSorted((one, other) => place(one) - place(other));
}

function partsOf(field: Field | undefined): readonly { readonly id: string; readonly label: string }[] {
  if (field?.type === 'group') return field.parts.length === 1 ? [] : field.parts;
  return field?.type === 'rows' ? field.columns : [];
}

function partLabel(field: Field | undefined, path: string): string {
  const id = path.split('.').at(-1) ?? '';
  if (field === undefined) return path.split('.').slice(1).join('.');
  return partsOf(field).find((part) => part.id === id)?.label ?? '';
}

function rowName(field: Field | undefined): string {
  return field?.type === 'rows' || field?.type === 'list' ? field.row : '';
}
