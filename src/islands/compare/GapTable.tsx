import type { Column } from '#domain/assessment/comparison-columns.ts';
import type { ComparisonReport } from '#domain/assessment/comparison-report.ts';
import { gapFigure } from '#domain/export/comparison-words.ts';
import type { Locale } from '#domain/i18n/locale.ts';
import type { ComparisonWords } from './props.ts';

type Props = { report: ComparisonReport; columns: readonly Column[]; words: ComparisonWords; locale: Locale };

/** The figures of the gap map as a table. */
export function GapTable({ report, columns, words: { bank, texts }, locale }: Props) {
  const { comparison } = texts;
  return (
    <table class="gap-table">
      <thead>
        <tr>
          <th scope="col">{comparison.dimensions.dimension}</th>
          {columns.map((column) => (
            <th key={column} class="num" scope="col">
              {comparison.columns[column]}
            </th>
          ))}
          <th class="num" scope="col">
            {comparison.dimensions.gap}
          </th>
        </tr>
      </thead>
      <tbody>
        {report.dimensions.map((row) => (
          <tr key={row.id}>
            <th scope="row">{bank.dimensions.find(({ id }) => id === row.id)?.title}</th>
            {columns.map((column) => {
              const value = row[column];
              return (
                <td key={column} class="num" data-label={comparison.columns[column]}>
                  {value === null ? texts.report.noFigure : Math.round(value)}
                </td>
              );
            })}
            <td class="num" data-label={comparison.dimensions.gap}>
              {row.gap === null ? comparison.dimensions.none : gapFigure(row.gap, locale)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
