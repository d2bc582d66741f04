import { isCommonField } from '#domain/brief/fields.ts';
import { type BriefForm, type Field, formFor } from '#domain/brief/form.ts';
import { isCalendarDate } from '#domain/i18n/format.ts';

/** Where an answer does not fit the form, and what was expected there. */
export interface AnswerProblem {
  readonly path: string;
  readonly expected: string;
}

/** Answers that no field of the form takes; a build shows them with the file and the brief. */
export function answerProblems(
  form: BriefForm,
  kind: string,
  place: 'fields' | 'kindFields',
  answers: Readonly<Record<string, unknown>>,
): AnswerProblem[] {
  const fields = formFor(form, kind)
    .flatMap((section) => section.fields)
    .filter(({ id }) => isCommonField(id) === (place === 'fields'));
  return Object.entries(answers).flatMap(([id, answer]) => {
    const field = fields.find((each) => each.id === id);
    const path = `${place}.${id}`;
    if (field === undefined) return [{ path, expected: `one of ${fields.map((each) => each.id).join(', ')}` }];
    return valueProblems(field, answer, path);
  });
}

function valueProblems(field: Field, answer: unknown, path: string): AnswerProblem[] {
  switch (field.type) {
    case 'date':
      return dayProblems(answer, path);
    case 'choice': {
      const ids = field.options.map(({ id }) => id);
      return ids.some((id) => id === answer) ? [] : [{ path, expected: `one of ${ids.join(', ')}` }];
    }
    case 'money':
      return rowProblems([{ id: 'amount' }, { id: 'currency' }, { id: 'setBy' }], answer, path);
    case 'group':
      return rowProblems(field.parts, answer, path);
    case 'rows':
      if (!Array.isArray(answer)) return [{ path, expected: 'a list of rows' }];
      return answer.flatMap((row: unknown, index) => rowProblems(field.columns, row, `${path}.${index}`));
    case 'list':
      if (!Array.isArray(answer)) return [{ path, expected: 'a list of texts' }];
      return answer.flatMap((text: unknown, index) => textProblems(text, `${path}.${index}`));
    default:
      return textProblems(answer, path);
  }
}

function rowProblems(
  columns: readonly { readonly id: string; readonly type?: string }[],
  row: unknown,
  path: string,
): AnswerProblem[] {
  if (typeof row !== 'object' || row === null || Array.isArray(row)) return [{ path, expected: 'texts by their ids' }];
  return Object.entries(row).flatMap(([id, text]) => {
    const column = columns.find((each) => each.id === id);
    const inner = `${path}.${id}`;
    if (column === undefined) return [{ path: inner, expected: `one of ${columns.map((each) => each.id).join(', ')}` }];
    return column.type === 'date' ? dayProblems(text, inner) : textProblems(text, inner);
  });
}

function dayProblems(answer: unknown, path: string): AnswerProblem[] {
  return typeof answer === 'string' && isCalendarDate(answer) ? [] : [{ path, expected: 'a day like 2026-11-09' }];
}

function textProblems(answer: unknown, path: string): AnswerProblem[] {
  return typeof answer === 'string' ? [] : [{ path, expected: 'a text' }];
}
