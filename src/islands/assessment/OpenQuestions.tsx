import type { AttemptResult } from '#domain/assessment/attempt.ts';
import { openItems } from '#domain/assessment/pull-down.ts';
import type { Score } from '#domain/assessment/score.ts';
import { strengthSwing } from '#domain/assessment/swing.ts';
import { formatNumber } from '#domain/i18n/format.ts';
import type { Locale } from '#domain/i18n/locale.ts';
import { fill } from '#domain/i18n/message.ts';
import type { ResultBank, ResultTexts } from './props.ts';

type Props = {
  attempt: AttemptResult;
  score: Score;
  bank: ResultBank;
  texts: ResultTexts;
  locale: Locale;
  /** Where the answers are changed; null for a result that only can be read. */
  takeAddress: string | null;
};

/** What the figures do not rest on, by dimension, and how many points of strength hang on it. */
export function OpenQuestions({ attempt, score, bank, texts, locale, takeAddress }: Props) {
  const { open, bossOff } = texts.result;
  const { unknown, blank, notApplicable } = openItems(bank, attempt.answers, attempt.mode);
  const swing = strengthSwing(bank, attempt.answers, attempt.mode);
  const withoutBoss = notApplicable.some((id) => id.startsWith('structure.boss-'));
  const short = (id: string) => bank.items[id]?.short ?? id;
  const points = (value: number) => formatNumber(locale, value, 1);
  const { low, high } = score.range;
  return (
    <section id="open" aria-labelledby="open-title" tabIndex={-1}>
      <h2 id="open-title">{open.title}</h2>
      {swing.length === 0 ? (
        <p>{open.none}</p>
      ) : (
        <>
          <p class="hint">{open.lede}</p>
          <table class="open-items">
            <thead>
              <tr>
                <th scope="col">{open.dimension}</th>
                <th scope="col">{open.items}</th>
                <th class="num" scope="col">
                  {open.points}
                </th>
              </tr>
            </thead>
            <tbody>
              {swing.map(({ dimension, open: ids, points: moved }) => (
                <tr key={dimension}>
                  <th scope="row">
                    {bank.dimensions.find(({ id }) => id === dimension)?.title}
                    {score.dimensions[dimension] === null && <span class="hint">{open.unscored}</span>}
                  </th>
                  <td>
                    <ul>
                      {ids.map((id) => (
                        <li key={id}>
                          {short(id)} <span class="share">{unknown.includes(id) ? open.unknown : open.blank}</span>
                        </li>
                      ))}
                    </ul>
                  </td>
                  <td class="num">{points(moved)}</td>
                </tr>
              ))}
            </tbody>
            <tfoot>
              <tr>
                <th scope="row" colSpan={2}>
                  {fill(open.total, { low: points(low), high: points(high) })}
                </th>
                <td class="num">{points(high - low)}</td>
              </tr>
            </tfoot>
          </table>
        </>
      )}
      {notApplicable.length > 0 && (
        <p class="hint">{fill(open.notApplicable, { items: notApplicable.map(short).join(', ') })}</p>
      )}
      {withoutBoss && <p class="hint">{bossOff}</p>}
      {blank.length > 0 && takeAddress !== null && (
        <p class="screen-only">
          <a href={`${takeAddress}#${attempt.id}`}>{open.answer}</a>
        </p>
      )}
    </section>
  );
}
