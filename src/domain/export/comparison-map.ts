import type { Column } from '#domain/assessment/comparison-columns.ts';
import { COLUMNS } from '#domain/assessment/comparison-columns.ts';
import type { ItemRow } from '#domain/assessment/comparison-rows.ts';
import { markedFrom } from '#domain/assessment/comparison-rows.ts';
import { fill } from '#domain/i18n/message.ts';
import type { ComparisonSource } from './comparison-source.ts';
import { differenceWords, gapFigure, itemWords } from './comparison-words.ts';
import type { Block, TableColumn, Text } from './document.ts';

/** The gap map by dimension: both departments, management where it answered, and how far apart the two are. */
export function dimensionBlocks(source: ComparisonSource): Block[] {
  const { report, instrument, locale, texts } = source;
  const { title, lede, dimension, gap, none } = texts.dimensions;
  if (report.dimensions.length === 0) return [];
  const columns = columnsOf(source);
  return [
    { type: 'heading', level: 2, text: title },
    { type: 'paragraph', text: lede },
    {
      type: 'table',
      columns: [
        { title: dimension, share: 4 },
        ...columns.map((column) => ({ title: texts.columns[column], share: 2, align: 'end' }) as const),
        { title: gap, share: 3, align: 'end' },
      ],
      rows: report.dimensions.map((row) => [
        instrument.dimensions.find(({ id }) => id === row.id)?.title ?? row.id,
        ...columns.map((column) => {
          const value = row[column];
          return value === null ? texts.noFigure : String(Math.round(value));
        }),
        row.gap === null ? none : gapFigure(row.gap, locale),
      ]),
    },
  ];
}

/** The items of each dimension with the difference in words, the marked ones in bold; nothing where a side is missing. */
export function itemBlocks(source: ComparisonSource): Block[] {
  const { report, instrument, texts } = source;
  if (report.comparison === null) return [];
  const { title, lede, item, difference } = texts.items;
  const columns = columnsOf(source);
  const headings: TableColumn[] = [
    { title: item, share: 4 },
    ...columns.map((column) => ({ title: texts.columns[column], share: 2 })),
    { title: difference, share: 3 },
  ];
  return [
    { type: 'heading', level: 2, text: title },
    { type: 'paragraph', text: fill(lede, { step: markedFrom(report.counts) }) },
    ...report.dimensions.flatMap((dimension): Block[] => [
      {
        type: 'heading',
        level: 3,
        text: instrument.dimensions.find(({ id }) => id === dimension.id)?.title ?? dimension.id,
      },
      {
        type: 'table',
        columns: headings,
        rows: dimension.items.map((row) => [
          instrument.items[row.id]?.short ?? row.id,
          ...columns.map((column) => {
            const value = row[column];
            return value === null ? texts.noFigure : itemWords(row.type, value, texts.items);
          }),
          differenceText(row, source),
        ]),
      },
    ]),
  ];
}

/** For which functions different controllers are named, and by whom: names alone, without how many said so. */
export function controllerBlocks(source: ComparisonSource): Block[] {
  const { report, instrument, controllers, texts } = source;
  if (report.controllers.length === 0) return [];
  const { title, lede, function: work, none } = texts.controllers;
  const columns = columnsOf(source);
  return [
    { type: 'heading', level: 2, text: title },
    { type: 'paragraph', text: lede },
    {
      type: 'table',
      columns: [{ title: work, share: 3 }, ...columns.map((column) => ({ title: texts.columns[column], share: 3 }))],
      rows: report.controllers.map((row) => [
        instrument.items[row.id]?.short ?? row.id,
        ...columns.map((column) => row[column].map(({ controller }) => controllers[controller]).join('; ') || none),
      ]),
    },
  ];
}

/** Both sides, and management where it answered. */
function columnsOf({ report }: ComparisonSource): Column[] {
  return COLUMNS.filter((column) => column !== 'management' || report.counts.management > 0);
}

function differenceText({ type, difference, marked }: ItemRow, { texts }: ComparisonSource): Text {
  if (difference === null) return texts.items.none;
  const words = differenceWords(type, difference, texts.items);
  return marked ? [{ text: words, strong: true }] : words;
}
