import type { Column } from '#domain/assessment/comparison-columns.ts';
import type { ComparisonReport } from '#domain/assessment/comparison-report.ts';
import { differenceWords, largerAndSmaller } from '#domain/export/comparison-words.ts';
import type { Locale } from '#domain/i18n/locale.ts';
import { fill } from '#domain/i18n/message.ts';
import type { ComparisonWords } from './props.ts';

type Props = { report: ComparisonReport; words: ComparisonWords };

/** The questions to talk about, at most three. */
export function Questions({ report, words: { bank, texts } }: Props) {
  const { title, lede, none } = texts.comparison.questions;
  const rows = report.dimensions.flatMap(({ items }) => items);
  return (
    <section aria-labelledby="questions">
      <h2 id="questions">{title}</h2>
      <p class="hint">{report.questions.length === 0 ? none : lede}</p>
      <ol class="to-discuss">
        {report.questions.map((id) => {
          const row = rows.find((item) => item.id === id);
          return (
            <li key={id}>
              <h3>{bank.items[id]?.short}</h3>
              <p>{bank.items[id]?.discuss}</p>
              {row?.difference != null && (
                <p class="hint">{differenceWords(row.type, row.difference, texts.comparison.items)}</p>
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}

/** Where the people of one department differ more from each other than the departments do. */
export function InsideDisputes({ report, words: { bank, texts }, locale }: Props & { locale: Locale }) {
  const { inside, columns } = texts.comparison;
  if (report.inside.length === 0) return null;
  return (
    <section aria-labelledby="inside">
      <h2 id="inside">{inside.title}</h2>
      <p class="hint">{inside.lede}</p>
      <ul class="plain">
        {report.inside.map((dispute) => {
          const [spread, gap] = largerAndSmaller(dispute.spread, dispute.gap, locale);
          const values = { department: columns[dispute.department], spread, gap };
          const dimension = bank.dimensions.find(({ id }) => id === dispute.dimension)?.title;
          return (
            <li key={`${dispute.department} ${dispute.dimension}`}>
              {dimension === undefined
                ? fill(inside.overall, values)
                : fill(inside.dimension, { ...values, dimension })}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** Functions for which different controllers were named, and how many named each. */
export function NamedControllers({ report, words: { bank, texts }, columns }: Props & { columns: readonly Column[] }) {
  const { controllers, columns: names } = texts.comparison;
  if (report.controllers.length === 0) return null;
  return (
    <section aria-labelledby="controllers">
      <h2 id="controllers">{controllers.title}</h2>
      <p class="hint">{controllers.lede}</p>
      <table class="gap-items">
        <thead>
          <tr>
            <th scope="col">{controllers.function}</th>
            {columns.map((column) => (
              <th key={column} scope="col">
                {names[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {report.controllers.map((row) => (
            <tr key={row.id}>
              <th scope="row">{bank.items[row.id]?.short}</th>
              {columns.map((column) => (
                <td key={column} data-label={names[column]}>
                  {row[column]
                    .map(({ controller, count }) =>
                      fill(texts.report.named, { controller: texts.answers.controllers[controller], n: count }),
                    )
                    .join('; ') || controllers.none}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
