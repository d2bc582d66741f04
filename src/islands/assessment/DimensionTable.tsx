import type { AttemptResult } from '#domain/assessment/attempt.ts';
import { dimensionsInScope } from '#domain/assessment/bank.ts';
import { pullingDown } from '#domain/assessment/pull-down.ts';
import type { Score } from '#domain/assessment/score.ts';
import { fill } from '#domain/i18n/message.ts';
import type { ResultBank, ResultTexts } from './props.ts';

type Props = { attempt: AttemptResult; score: Score; bank: ResultBank; texts: ResultTexts };

/** The dimensions as bars in a table, each with what pulls it down. */
export function DimensionTable({ attempt, score, bank, texts }: Props) {
  const { dimensions, chapter } = texts.result;
  const shown = dimensionsInScope(bank, attempt.mode).map(({ id }) => id);

  const pulls = (dimension: string) => {
    const items = pullingDown(bank, attempt.answers, attempt.mode, dimension);
    if (items.length === 0) return dimensions.nothing;
    return (
      <ul class="pulls">
        {items.map(({ id, share }) => (
          <li key={id}>
            {bank.items[id]?.short} <span class="share">{Math.round(100 * share)}</span>
          </li>
        ))}
      </ul>
    );
  };

  return (
    <section aria-labelledby="dimensions">
      <h2 id="dimensions">{dimensions[attempt.mode]}</h2>
      <p class="hint">{dimensions.lede}</p>
      <table class="bars">
        <thead>
          <tr>
            <th scope="col">{dimensions.dimension}</th>
            <th class="num" scope="col">
              {dimensions.score}
            </th>
            <th scope="col">{dimensions.pulls}</th>
          </tr>
        </thead>
        <tbody>
          {bank.dimensions
            .filter(({ id }) => shown.includes(id))
            .map(({ id, title, guide }) => {
              const value = score.dimensions[id] ?? null;
              const link = bank.chapters[guide];
              return (
                <tr key={id}>
                  <th scope="row">
                    {link ? (
                      <a href={link.address} title={fill(chapter, { title: link.title })}>
                        {title}
                      </a>
                    ) : (
                      title
                    )}
                    <svg class="bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
                      <rect class="bar-rest" width="100" height="4" />
                      {value !== null && <rect class="fill-ink" width={value.toFixed(1)} height="4" />}
                    </svg>
                  </th>
                  <td class={value === null ? 'num none' : 'num'}>
                    {value === null ? dimensions.tooFew : Math.round(value)}
                  </td>
                  <td>{value === null ? '—' : pulls(id)}</td>
                </tr>
              );
            })}
        </tbody>
      </table>
    </section>
  );
}
