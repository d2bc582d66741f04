import type { Brief } from './brief.ts';
import { listOf, rowsOf, textAt } from './edit.ts';
import { type BriefForm, type Field, formFor } from './form.ts';
import { pathLabel } from './path-label.ts';

/** One place of the form that holds a single text, in words. */
export interface Leaf {
  /** Path of the text, like `goal`, `measure.target`, `deliverables.0.quantity`. */
  readonly path: string;
  /** How it is called: «Позиция 1: Сколько». */
  readonly label: string;
  /** Title of the section in which it stands. */
  readonly section: string;
  readonly type: 'line' | 'text' | 'date' | 'choice';
  readonly options?: readonly { readonly id: string; readonly label: string }[];
}

/** The words that the form does not hold itself. */
export interface LeafWords {
  readonly amount: string;
  readonly currency: string;
}

/** Every text of a brief's form, in its order; rows end with a new one that may be written. */
export function leavesOf(brief: Brief, form: BriefForm, words: LeafWords): readonly Leaf[] {
  return formFor(form, brief.kind).flatMap(({ title, fields }) =>
    fields.flatMap((field) => leavesOfField(brief, field, words).map((leaf) => ({ ...leaf, section: title }))),
  );
}

/** How a place of the form is called; its path when the form does not know it. */
export function leafLabel(leaves: readonly Leaf[], path: string): string {
  return leaves.find((leaf) => leaf.path === path)?.label ?? path;
}

/** The text at a place as a person reads it: an option by its label. */
export function leafText(leaf: Leaf | undefined, text: string): string {
  return leaf?.options?.find(({ id }) => id === text)?.label ?? text;
}

/** What stands at a place now, as a person reads it. */
export function presentText(brief: Brief, leaf: Leaf): string {
  return leafText(leaf, textAt(brief, leaf.path));
}

function leavesOfField(brief: Brief, field: Field, words: LeafWords): Omit<Leaf, 'section'>[] {
  const { id } = field;
  const leaf = (path: string, type: Leaf['type']) => ({ path, label: pathLabel([field], path), type });
  switch (field.type) {
    case 'group':
      return field.parts.map((part) => leaf(`${id}.${part.id}`, part.type));
    case 'money':
      return [
        { ...leaf(`${id}.amount`, 'line'), label: `${field.label}: ${words.amount}` },
        { ...leaf(`${id}.currency`, 'line'), label: `${field.label}: ${words.currency}` },
        ...(field.setBy === undefined
          ? []
          : [{ ...leaf(`${id}.setBy`, 'line'), label: `${field.label}: ${field.setBy}` }]),
      ];
    case 'rows':
      return withNew(rowsOf(brief, id).length).flatMap((index) =>
        field.columns.map((column) => leaf(`${id}.${index}.${column.id}`, column.type)),
      );
    case 'list':
      return withNew(listOf(brief, id).length).map((index) => leaf(`${id}.${index}`, 'text'));
    case 'choice':
      return [{ ...leaf(id, 'choice'), options: field.options }];
    case 'number':
      return [leaf(id, 'line')];
    default:
      return [leaf(id, field.type)];
  }
}

/** The places of a number of rows, and of one more. */
function withNew(count: number): number[] {
  return Array.from({ length: count + 1 }, (_each, index) => index);
}
