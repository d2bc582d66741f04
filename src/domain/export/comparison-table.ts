import type { Column } from '#domain/assessment/comparison-columns.ts';
import { COLUMNS } from '#domain/assessment/comparison-columns.ts';
import type { ComparisonSource } from './comparison-source.ts';

/** What one line of the table may hold. */
export type ComparisonCell = string | number | null;

/**
 * The comparison as rows for `toCsv`, the first of them the headings: figures of departments only.
 *
 * Figures stand with their signs, each line with its scale in words, so that they can be counted with. Texts and
 * figures never share a column.
 */
export function comparisonTable({
  report,
  instrument,
  texts,
}: Pick<ComparisonSource, 'report' | 'instrument' | 'texts'>): ComparisonCell[][] {
  const { table, columns } = texts;
  const figures = (row: Readonly<Record<Column, number | null>>) => COLUMNS.map((column) => rounded(row[column]));
  return [
    [
      table.kind,
      table.dimension,
      table.item,
      table.scale,
      ...COLUMNS.map((column) => columns[column]),
      table.difference,
      table.marked,
    ],
    [table.people, null, null, table.countScale, ...COLUMNS.map((column) => report.counts[column]), null, null],
    [table.bias, null, null, table.biasScale, ...figures(report.bias), null, null],
    ...(report.comparison === null
      ? []
      : [[table.company, null, null, table.gapScale, null, null, null, rounded(report.comparison.gap), null]]),
    ...report.dimensions.flatMap((dimension) => {
      const title = instrument.dimensions.find(({ id }) => id === dimension.id)?.title ?? dimension.id;
      return [
        [table.dimension, title, null, table.gapScale, ...figures(dimension), rounded(dimension.gap), null],
        ...dimension.items.map((row) => [
          table.item,
          title,
          instrument.items[row.id]?.short ?? row.id,
          row.type === 'pole' ? table.poleScale : table.scoreScale,
          ...figures(row),
          rounded(row.difference),
          row.marked ? table.yes : null,
        ]),
      ];
    }),
  ];
}

function rounded(value: number | null): number | null {
  return value === null ? null : Math.round(value * 100) / 100 + 0;
}
