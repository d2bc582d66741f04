import { chooseAdvice } from '#domain/assessment/advice.ts';
import type { Score } from '#domain/assessment/score.ts';
import { fill } from '#domain/i18n/message.ts';
import { originOf } from './origin-of.ts';
import { PlanButton } from './PlanButton.tsx';
import type { Addresses, AdviceWording, ResultBank, ResultTexts, ShownResult } from './props.ts';

type Props = { shown: ShownResult; score: Score; bank: ResultBank; texts: ResultTexts; addresses: Addresses };

const SIDES = ['sales', 'marketing'] as const;

/** Where to start: three to five recommendations, each with a half for either department. */
export function AdviceList({ shown, score, bank, texts, addresses }: Props) {
  const { advice, chapter, take } = texts.result;
  const chosen = chooseAdvice(score, bank.wording.advice);
  const isExample = shown.origin === 'example';

  const half = (entry: AdviceWording, side: (typeof SIDES)[number]) => (
    <div class={`half ${side}`} key={side}>
      <b>{advice[side]}</b>
      <p>{entry[side]}</p>
      {!isExample && (
        <PlanButton
          text={entry[side]}
          from={{ ...originOf(shown.result), advice: entry.id, side, title: entry.title }}
          advice={fill(take.plan.half, { title: entry.title, side: texts.roles[side] })}
          planAddress={addresses.plan}
          texts={take.plan}
        />
      )}
    </div>
  );

  return (
    <section aria-labelledby="advice">
      <h2 id="advice">{advice.title}</h2>
      {chosen.length === 0 ? (
        <p>{advice.none}</p>
      ) : (
        <>
          <p class="hint">{advice.lede}</p>
          {isExample && <p class="hint">{take.plan.example}</p>}
          <ol class="advice">
            {chosen.map((entry) => {
              const link = bank.chapters[entry.guide];
              return (
                <li key={entry.id}>
                  <h3>{entry.title}</h3>
                  <div class="halves">{SIDES.map((side) => half(entry, side))}</div>
                  {link && (
                    <p class="chapter">
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
