import type { AttemptChange } from '#domain/assessment/attempt-change.ts';
import { formatDate } from '#domain/i18n/format.ts';
import type { Locale } from '#domain/i18n/locale.ts';
import type { HistoryBank, HistoryTexts } from './texts.ts';
import { changeWords, shortBias } from './wording.ts';

type Props = {
  change: AttemptChange;
  /** Dates of the two attempts, the earlier first. */
  dates: readonly [string, string];
  bank: HistoryBank;
  texts: HistoryTexts;
  locale: Locale;
};

/** Strength, bias and dimensions before and after, and the change in words. */
export function ChangeTable({ change, dates, bank, texts, locale }: Props) {
  const { compare } = texts;
  const figure = (value: number | null) => (value === null ? compare.tooFew : Math.round(value));
  const titles = Object.fromEntries(bank.dimensions.map(({ id, title }) => [id, title]));
  const rows = [
    { id: 'strength', title: compare.strength, kind: 'strength' as const, figures: change.strength },
    { id: 'bias', title: compare.bias, kind: 'bias' as const, figures: change.bias },
    ...change.dimensions.map((dimension) => ({
      id: `dimension-${dimension.id}`,
      title: titles[dimension.id] ?? dimension.id,
      kind: 'dimension' as const,
      figures: dimension,
    })),
  ];
  const [earlier, later] = dates.map((date) => formatDate(locale, date));
  return (
    <table class="change-table">
      <thead>
        <tr>
          <th scope="col">{compare.what}</th>
          <th scope="col">{earlier}</th>
          <th scope="col">{later}</th>
          <th scope="col">{compare.change}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, title, kind, figures }) => {
          const cell = (value: number | null) => (kind === 'bias' ? shortBias(value, texts) : figure(value));
          return (
            <tr key={id} class={kind}>
              <th scope="row">{title}</th>
              <td>{cell(figures.before)}</td>
              <td>
                <span class="cell-label" aria-hidden="true">
                  →{' '}
                </span>
                {cell(figures.after)}
              </td>
              <td>{changeWords(figures, kind, texts)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
