import { chooseAdvice } from '#domain/assessment/advice.ts';
import type { Score } from '#domain/assessment/score.ts';
import { fill } from '#domain/i18n/message.ts';
import type { ResultBank, ResultTexts } from './props.ts';

type Props = { score: Score; bank: ResultBank; texts: ResultTexts };

/** Where to start: three to five recommendations, each with a half for either department. */
export function AdviceList({ score, bank, texts }: Props) {
  const { advice, chapter } = texts.result;
  const chosen = chooseAdvice(score, bank.wording.advice);
  return (
    <section aria-labelledby="advice">
      <h2 id="advice">{advice.title}</h2>
      {chosen.length === 0 ? (
        <p>{advice.none}</p>
      ) : (
        <>
          <p class="hint">{advice.lede}</p>
          <ol class="advice">
            {chosen.map(({ id, title, sales, marketing, guide }) => {
              const link = bank.chapters[guide];
              return (
                <li key={id}>
                  <h3>{title}</h3>
                  <div class="halves">
                    <p class="half sales">
                      <b>{advice.sales}</b>
                      {sales}
                    </p>
                    <p class="half marketing">
                      <b>{advice.marketing}</b>
                      {marketing}
                    </p>
                  </div>
                  {link && (
                    <p>
                      <a href={link.address}>{fill(chapter, { title: link.title })}</a>
                    </p>
                  )}
                </li>
              );
            })}
          </ol>
        </>
      )}
    </section>
  );
}
