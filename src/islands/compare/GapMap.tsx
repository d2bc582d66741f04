import type { Column } from '#domain/assessment/comparison-columns.ts';
import type { ComparisonReport } from '#domain/assessment/comparison-report.ts';
import type { DimensionRow } from '#domain/assessment/comparison-rows.ts';
import { gapFigure } from '#domain/export/comparison-words.ts';
import type { Locale } from '#domain/i18n/locale.ts';
import { fill } from '#domain/i18n/message.ts';
import { Dumbbell } from './Dumbbell.tsx';
import { Fold } from './Fold.tsx';
import { GapTable } from './GapTable.tsx';
import { ItemTable } from './ItemTable.tsx';
import { Swatch } from './marks.tsx';
import type { ComparisonWords } from './props.ts';

type Props = { report: ComparisonReport; columns: readonly Column[]; words: ComparisonWords; locale: Locale };

/** The dimensions with the scores of both sides and how far apart they are; each opens its items. */
export function GapMap({ report, columns, words: all, locale }: Props) {
  const { bank, texts } = all;
  const { comparison, report: words } = texts;
  const titleOf = (id: string) => bank.dimensions.find((dimension) => dimension.id === id)?.title ?? id;

  function scoresOf(row: DimensionRow): string {
    const score = (column: Column) => {
      const value = row[column];
      return value === null ? comparison.noFigure : String(Math.round(value));
    };
    return columns.map((column) => `${comparison.columns[column]} ${score(column)}`).join('\u00a0· ');
  }

  function differenceOf({ gap, sales, marketing, items }: DimensionRow): string {
    if (gap === null || sales === null || marketing === null) return '';
    const n = Math.abs(Math.round(sales) - Math.round(marketing));
    const higher = Math.round(sales) > Math.round(marketing) ? words.salesHigher : words.marketingHigher;
    const marked = items.filter((item) => item.marked).length;
    return [
      n === 0 ? words.even : fill(higher, { n }),
      ...(marked > 0 ? [fill(words.marked, { n: marked })] : []),
    ].join('; ');
  }

  return (
    <section aria-labelledby="gap-map">
      <h2 id="gap-map">{comparison.dimensions.title}</h2>
      <p class="hint">{words.scale}</p>
      <p class="legend">
        <span class="visually-hidden">{words.legend}: </span>
        {columns.map((column) => (
          <span key={column}>
            <Swatch column={column} />
            {comparison.columns[column]}
          </span>
        ))}
      </p>
      <ul class="gap-map">
        {report.dimensions.map((row) => (
          <li key={row.id}>
            <Fold
              summary={
                <summary>
                  <b class="gap-name">{titleOf(row.id)}</b>
                  <Dumbbell row={row} columns={columns} />
                  <span class="gap-figure">
                    <span class="hint">
                      {row.gap === null ? comparison.dimensions.none : comparison.dimensions.gap}
                    </span>{' '}
                    {row.gap !== null && <b>{gapFigure(row.gap, locale)}</b>}
                  </span>
                  <span class="gap-words">
                    {scoresOf(row)}
                    <br />
                    {differenceOf(row)}
                  </span>
                </summary>
              }
            >
              {() => <ItemTable row={row} columns={columns} bank={bank} texts={texts} />}
            </Fold>
          </li>
        ))}
      </ul>
      <Fold class="disclosure" summary={<summary>{words.byNumbers}</summary>}>
        {() => (
          <>
            <p class="hint">{comparison.dimensions.lede}</p>
            <GapTable {...{ report, columns, locale }} words={all} />
          </>
        )}
      </Fold>
    </section>
  );
}
