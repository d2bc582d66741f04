import { dimensionsInScope, itemsInScope } from '#domain/assessment/bank.ts';
import { functionNote } from '#domain/assessment/figures.ts';
import { type FunctionRow, functionMap } from '#domain/assessment/function-map.ts';
import { pullingDown } from '#domain/assessment/pull-down.ts';
import { fill } from '#domain/i18n/message.ts';
import type { Block } from './document.ts';
import { points, shortOf, stepWord, titleOf } from './result-answers.ts';
import { biasText } from './result-figures.ts';
import { type ScoredSource, seenHeading } from './result-source.ts';

/** The dimensions with their scores, and the answers that pull each down. */
export function dimensionBlocks(source: ScoredSource): Block[] {
  const { result, bank, score, texts } = source;
  const { dimensions } = texts.words.result;
  return [
    seenHeading(dimensions[result.mode], source),
    { type: 'paragraph', text: texts.report.dimensions.lede },
    {
      type: 'table',
      columns: [
        { title: dimensions.dimension, share: 4 },
        { title: dimensions.score, share: 2, align: 'end' },
        { title: dimensions.pulls, share: 8 },
      ],
      rows: dimensionsInScope(bank, result.mode).map(({ id }) => {
        const value = score.dimensions[id] ?? null;
        const pulls = pullingDown(bank, result.answers, result.mode, id).map(
          (item) => `${shortOf(item.id, source)} (${points(item.share)})`,
        );
        return [
          titleOf(id, source),
          value === null ? dimensions.tooFew : String(Math.round(value)),
          value === null ? '—' : pulls.join('; ') || dimensions.nothing,
        ];
      }),
    },
  ];
}

/** The questions with two ends, each with the side it pulls to, and the pulls that they add up to. */
export function poleBlocks(source: ScoredSource): Block[] {
  const { result, bank, score, texts } = source;
  const { poles } = texts.words.result;
  const asked = itemsInScope(bank, result.mode).filter((item) => item.type === 'pole');
  const totals =
    score.pull === null
      ? []
      : [
          [poles.sales, String(Math.round(score.pull.sales))],
          [poles.marketing, String(Math.round(score.pull.marketing))],
          [poles.total, biasText({ ...score, verdict: 'centre' }, texts.words)],
        ];
  return [
    seenHeading(poles.title, source),
    { type: 'paragraph', text: texts.report.poles.lede },
    {
      type: 'table',
      columns: [
        { title: poles.question, share: 3 },
        { title: poles.answer, share: 2 },
      ],
      rows: [...asked.map(({ id }) => [shortOf(id, source), stepWord(id, source)]), ...totals],
    },
  ];
}

/** Who runs which function and how often, with gaps and overlaps named. */
export function mapBlocks(source: ScoredSource): Block[] {
  const { result, bank, texts } = source;
  const { words, report } = texts;
  const { title, function: name, note, notes } = words.result.map;
  const rows = functionMap(bank, result.answers, result.mode);
  const heading = seenHeading(title, source);
  if (rows.length === 0) return [heading, { type: 'paragraph', text: words.result.noFunctions }];
  const { states, controllers, notApplicable } = words.answers;
  const blank = ({ mark }: FunctionRow) => (mark === 'not-applicable' ? notApplicable : words.result.open.skipped);
  const listed = (marks: readonly FunctionRow['mark'][]) =>
    rows
      .filter(({ mark }) => marks.includes(mark))
      .map((row) => `${shortOf(row.id, source)} (${notes[functionNote(row)]})`);
  const [gaps, overlaps] = [listed(['gap']), listed(['joint', 'other-side'])];
  return [
    heading,
    { type: 'paragraph', text: report.map.lede },
    {
      type: 'paragraph',
      text: gaps.length === 0 ? report.map.noGaps : fill(report.map.gaps, { list: gaps.join('; ') }),
    },
    ...(overlaps.length === 0
      ? []
      : [{ type: 'paragraph', text: fill(report.map.overlaps, { list: overlaps.join('; ') }) } as const]),
    {
      type: 'table',
      columns: [
        { title: name, share: 4 },
        { title: report.map.owner, share: 3 },
        { title: report.map.often, share: 3 },
        { title: note, share: 4 },
      ],
      rows: rows.map((row) => [
        shortOf(row.id, source),
        row.controller === null ? blank(row) : controllers[row.controller],
        row.state === null ? blank(row) : states[row.state],
        row.mark === 'gap' ? fill(report.map.gap, { note: notes[functionNote(row)] }) : notes[functionNote(row)],
      ]),
    },
  ];
}
