import { COLUMNS } from '#domain/assessment/comparison-columns.ts';
import { fill } from '#domain/i18n/message.ts';
import type { ComparisonSource } from './comparison-source.ts';
import { biasWords, gapFigure, largerAndSmaller } from './comparison-words.ts';
import type { Block } from './document.ts';

/** How far apart the departments are, in a figure and in words; nothing where a side is missing. */
export function gapBlocks({ report, locale, texts }: ComparisonSource): Block[] {
  if (report.comparison === null) return [];
  const { gap, band } = report.comparison;
  const { title, text } = texts.gap.bands[band];
  const figure =
    gap === null
      ? fill(texts.gap.none, { band: title })
      : fill(texts.gap.figure, { gap: gapFigure(gap, locale), band: title });
  return [
    { type: 'value', label: texts.gap.title, text: figure },
    { type: 'paragraph', text },
  ];
}

/** Which way each side says that the company leans, and whether each sees itself as the one below. */
export function biasBlocks({ report, texts }: ComparisonSource): Block[] {
  const { bias, underdogs, columns } = texts;
  const answered = COLUMNS.filter((column) => report.counts[column] > 0);
  if (answered.length === 0) return [];
  return [
    { type: 'heading', level: 2, text: bias.title },
    { type: 'paragraph', text: bias.lede },
    {
      type: 'table',
      columns: [
        { title: bias.who, share: 2 },
        { title: bias.people, share: 1, align: 'end' },
        { title: bias.lean, share: 4 },
      ],
      rows: answered.map((column) => [
        columns[column],
        String(report.counts[column]),
        biasWords(report.bias[column], bias),
      ]),
    },
    ...(report.comparison?.underdogs
      ? ([
          { type: 'heading', level: 3, text: underdogs.title },
          { type: 'paragraph', text: underdogs.text },
        ] as const)
      : []),
  ];
}

/** What to talk about: the items with the largest gaps, each with its question. */
export function questionBlocks({ report, instrument, texts }: ComparisonSource): Block[] {
  const { title, lede, none } = texts.questions;
  const heading: Block = { type: 'heading', level: 2, text: title };
  const asked = report.questions.flatMap((id) => instrument.items[id] ?? []);
  if (asked.length === 0) return [heading, { type: 'paragraph', text: none }];
  return [
    heading,
    { type: 'paragraph', text: lede },
    {
      type: 'list',
      ordered: true,
      items: asked.map(({ short, discuss }) => [{ text: `${short}. `, strong: true }, { text: discuss }]),
    },
  ];
}

/** Where the people of one department are further from each other than from the other department. */
export function insideBlocks({ report, instrument, locale, texts }: ComparisonSource): Block[] {
  if (report.inside.length === 0) return [];
  const { title, lede, overall, dimension: inDimension } = texts.inside;
  return [
    { type: 'heading', level: 2, text: title },
    { type: 'paragraph', text: lede },
    {
      type: 'list',
      items: report.inside.map((dispute) => {
        const [spread, gap] = largerAndSmaller(dispute.spread, dispute.gap, locale);
        const values = { department: texts.columns[dispute.department], spread, gap };
        const dimension = instrument.dimensions.find(({ id }) => id === dispute.dimension)?.title;
        return dimension === undefined ? fill(overall, values) : fill(inDimension, { ...values, dimension });
      }),
    },
  ];
}
