import { isCalendarDate } from '#domain/i18n/format.ts';
import { type Sentence, sentencesOf } from '#domain/text/words.ts';
import type { Brief } from '../brief.ts';
import { listOf, rowsOf, textAt } from '../edit.ts';
import type { Field } from '../form.ts';

/** One text of a brief with its place. */
export interface PlacedText {
  readonly field: string;
  readonly path: string;
  readonly text: string;
  /** A real day stands in the same row. */
  readonly isDated: boolean;
  /** Worked out when they are asked for, and kept. */
  readonly sentences: readonly Sentence[];
}

/** Every free text of a brief, in the order of its form: no days, amounts or choices. */
export function textsIn(brief: Brief, fields: readonly Field[]): PlacedText[] {
  return fields.flatMap((field) => textsOfField(brief, field)).filter(({ text }) => text.trim() !== '');
}

function textsOfField(brief: Brief, field: Field): PlacedText[] {
  const place = (path: string, isDated = false) => placed(field.id, path, textAt(brief, path), isDated);
  switch (field.type) {
    case 'line':
    case 'text':
      return [place(field.id)];
    case 'money':
      return [place(`${field.id}.setBy`)];
    case 'group':
      return field.parts.filter(({ type }) => type === 'line').map(({ id }) => place(`${field.id}.${id}`));
    case 'list':
      return listOf(brief, field.id).map((_text, index) => place(`${field.id}.${index}`));
    case 'rows':
      return rowsOf(brief, field.id).flatMap((row, index) => {
        const days = field.columns.filter(({ type }) => type === 'date');
        const isDated = days.some(({ id }) => isCalendarDate(row[id] ?? ''));
        return field.columns
          .filter((column) => !days.includes(column))
          .map(({ id }) => place(`${field.id}.${index}.${id}`, isDated));
      });
    default:
      return [];
  }
}

function placed(field: string, path: string, text: string, isDated: boolean): PlacedText {
  let sentences: readonly Sentence[] | undefined;
  return {
    field,
    path,
    text,
    isDated,
    get sentences() {
      sentences ??= sentencesOf(text);
      return sentences;
    },
  };
}
