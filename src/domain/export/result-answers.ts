import { answerWording } from '#domain/assessment/answer-wording.ts';
import { itemsInScope } from '#domain/assessment/bank.ts';
import { itemShare } from '#domain/assessment/share.ts';
import type { Block } from './document.ts';
import { type ResultSource, type ScoredSource, seenHeading } from './result-source.ts';

/** Every answer in words with its score. */
export function answerBlocks(source: ScoredSource): Block[] {
  const { result, bank, texts } = source;
  const { words, report } = texts;
  return [
    seenHeading(report.answers.title, source),
    { type: 'paragraph', text: report.answers.lede },
    {
      type: 'table',
      columns: [
        { title: words.result.poles.question, share: 5 },
        { title: report.answers.answer, share: 7 },
        { title: words.result.dimensions.score, share: 2, align: 'end' },
      ],
      rows: itemsInScope(bank, result.mode).map((item) => {
        const share = itemShare(item, result.answers[item.id]);
        return [shortOf(item.id, source), answerWords(item.id, source), share === null ? '—' : points(share)];
      }),
    },
  ];
}

/** An answer in words: an end of a pole by its own words where they are known. */
export function answerWords(
  id: string,
  { result, bank, texts }: Pick<ResultSource, 'result' | 'bank' | 'texts'>,
): string {
  const item = bank.items[id];
  const answer = result.answers[id];
  const worded = item === undefined ? null : answerWording(item, answer, texts.words.answers);
  return worded ?? (item?.type === 'pole' ? stepWord(id, { result, texts }) : texts.words.result.open.skipped);
}

/** To which side an answer pulls, or what stands in its place. */
export function stepWord(id: string, { result, texts }: Pick<ResultSource, 'result' | 'texts'>): string {
  const { answers, result: page } = texts.words;
  const { toSales, nearSales, middle, nearMarketing, toMarketing } = page.poles.steps;
  const answer = result.answers[id];
  if (answer === 'unknown') return answers.unknown;
  if (answer === 'na') return answers.notApplicable;
  const place = typeof answer === 'number' ? answer + 2 : -1;
  return [toSales, nearSales, middle, nearMarketing, toMarketing][place] ?? page.open.skipped;
}

/** The short name of an item. */
export function shortOf(id: string, { bank }: Pick<ResultSource, 'bank'>): string {
  return bank.items[id]?.short ?? id;
}

/** The title of a dimension. */
export function titleOf(id: string, { bank }: Pick<ResultSource, 'bank'>): string {
  return bank.dimensions.find((dimension) => dimension.id === id)?.title ?? id;
}

/** A share as it is shown: 0–100, whole. */
export function points(share: number): string {
  return String(Math.round(100 * share));
}
