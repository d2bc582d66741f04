import { dimensionsInScope, type PlacedItem } from '#domain/assessment/bank.ts';
import { type Score, scoreAssessment } from '#domain/assessment/score.ts';
import { itemShare } from '#domain/assessment/share.ts';
import { formatDate } from '#domain/i18n/format.ts';
import type { CsvField } from './csv.ts';
import { answerWords, shortOf, titleOf } from './result-answers.ts';
import type { ResultSource } from './result-source.ts';

/** A line: kind, id, name, dimension, value, answer as stored, answer in words. */
type Line = readonly [CsvField, CsvField, CsvField, CsvField, CsvField, CsvField, CsvField];

/**
 * A result as rows for `toCsv`, the first of them the headings: whose view of when, the figures, the dimensions, then
 * every item with its answer as stored and in words.
 *
 * Figures stand with their signs (a bias to sales is negative) and to a hundredth, so that they can be counted with.
 */
export function resultTable(source: ResultSource): Line[] {
  const { result, bank, texts } = source;
  const score = scoreAssessment(bank, result.answers, result.mode);
  const { table } = texts.report;
  const scope = dimensionsInScope(bank, result.mode);
  return [
    [table.kind, table.id, table.name, table.dimension, table.value, table.answer, table.words],
    ...aboutLines(source),
    ...figureLines(score, source),
    ...scope.map(({ id }): Line => {
      return [table.kinds.dimension, id, titleOf(id, source), null, rounded(score.dimensions[id]), null, null];
    }),
    ...scope.flatMap(({ items }) => items.map((item) => itemLine(item, source))),
  ];
}

/** An answer as it is stored: a figure, a word, or the two parts of a function as JSON. */
export function storedAnswer(answer: ResultSource['result']['answers'][string] | undefined): CsvField {
  if (answer === undefined) return null;
  return typeof answer === 'object' ? JSON.stringify(answer) : answer;
}

/** A figure to a hundredth. */
export function rounded(value: number | null | undefined): number | null {
  return value === null || value === undefined ? null : Math.round(value * 100) / 100 + 0;
}

function aboutLines({ result, bank, date, locale, texts }: ResultSource): Line[] {
  const { table } = texts.report;
  const { mode, respondent } = result;
  const line = (id: string, name: string, stored: string, words: string): Line => {
    return [table.kinds.about, id, name, null, null, stored, words];
  };
  return [
    line('view', table.view, respondent.role, texts.words.result.views[respondent.role]),
    line('mode', table.mode, mode, texts.words.modes[mode]),
    line('bank', table.bank, bank.bank, bank.bank),
    ...(date === undefined ? [] : [line('date', table.date, date, formatDate(locale, date))]),
  ];
}

function figureLines(score: Score, { bank, texts }: ResultSource): Line[] {
  const { kinds, figures } = texts.report.table;
  const { bias, strength, range, level, counts, verdict } = score;
  const values = { bias, strength, low: range.low, high: range.high, level, ...counts };
  const names = ['bias', 'strength', 'low', 'high', 'level', 'applicable', 'answered', 'unknown'] as const;
  return [
    [kinds.figure, 'verdict', figures.verdict, null, null, verdict, bank.wording.verdicts[verdict]?.clause ?? null],
    ...names.map((id): Line => [kinds.figure, id, figures[id], null, rounded(values[id]), null, null]),
  ];
}

function itemLine(item: PlacedItem, source: ResultSource): Line {
  const { id, dimension } = item;
  const answer = source.result.answers[id];
  const share = itemShare(item, answer);
  return [
    source.texts.report.table.kinds.item,
    id,
    shortOf(id, source),
    titleOf(dimension, source),
    rounded(share === null ? null : 100 * share),
    storedAnswer(answer),
    answerWords(id, source),
  ];
}
