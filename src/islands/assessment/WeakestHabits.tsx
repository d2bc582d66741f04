import type { SelfCheckScore } from '#domain/assessment/self-check.ts';
import { fill } from '#domain/i18n/message.ts';
import { originOf } from './origin-of.ts';
import { PlanButton } from './PlanButton.tsx';
import type { Addresses, SelfCheckBank, SelfCheckTexts, ShownResult } from './props.ts';

type Props = {
  shown: ShownResult;
  score: SelfCheckScore;
  bank: SelfCheckBank;
  texts: SelfCheckTexts;
  addresses: Addresses;
};

/** The habits to begin with: what to do about each, where to read on, and a way into the plan. */
export function WeakestHabits({ shown, score, bank, texts, addresses }: Props) {
  const { selfCheck, take } = texts;
  const habits = score.weakest.flatMap((id) => {
    const item = bank.items[id];
    return item === undefined ? [] : [{ id, ...item }];
  });
  const none = score.score === null ? selfCheck.weakestUnknown : selfCheck.weakestNone;
  return (
    <section aria-labelledby="weakest">
      <h2 id="weakest">{selfCheck.weakest}</h2>
      {habits.length === 0 ? (
        <p>{none}</p>
      ) : (
        <>
          <p class="hint">{selfCheck.weakestLede}</p>
          <ol class="advice">
            {habits.map(({ id, short, action, guide }) => {
              const chapter = bank.chapters[guide];
              return (
                <li key={id}>
                  <h3>{short}</h3>
                  <p>{action}</p>
                  <p class="row-actions">
                    <PlanButton
                      text={action}
                      from={{ ...originOf(shown.result), advice: id, title: short }}
                      advice={short}
                      planAddress={addresses.plan}
                      texts={take.plan}
                    />
                    {chapter && (
                      <a class="chapter" href={chapter.address}>
                        {fill(selfCheck.chapter, { title: chapter.title })}
                      </a>
                    )}
                  </p>
                </li>
              );
            })}
          </ol>
        </>
      )}
    </section>
  );
}
