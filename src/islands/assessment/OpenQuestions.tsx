import type { Attempt } from '#domain/assessment/attempt.ts';
import { openItems } from '#domain/assessment/pull-down.ts';
import type { ResultBank, ResultTexts } from './props.ts';

type Props = { attempt: Attempt; bank: ResultBank; texts: ResultTexts; takeAddress: string };

/** What the figures do not rest on: don't-knows, skipped items, what was left out. */
export function OpenQuestions({ attempt, bank, texts, takeAddress }: Props) {
  const { open, bossOff } = texts.result;
  const { unknown, blank, notApplicable } = openItems(bank, attempt.answers, attempt.mode);
  const withoutBoss = notApplicable.some((id) => id.startsWith('structure.boss-'));
  const groups = [
    { title: open.unknown, ids: unknown },
    { title: open.blank, ids: blank },
    { title: open.notApplicable, ids: notApplicable },
  ].filter(({ ids }) => ids.length > 0);
  return (
    <section id="open" aria-labelledby="open-title" tabIndex={-1}>
      <h2 id="open-title">{open.title}</h2>
      {groups.length === 0 ? (
        <p>{open.none}</p>
      ) : (
        <>
          <p class="hint">{open.lede}</p>
          {groups.map(({ title, ids }) => (
            <div key={title}>
              <h3>{title}</h3>
              <ul class="open-items">
                {ids.map((id) => (
                  <li key={id}>{bank.items[id]?.short}</li>
                ))}
              </ul>
            </div>
          ))}
          {withoutBoss && <p class="hint">{bossOff}</p>}
          {blank.length > 0 && (
            <p class="screen-only">
              <a href={`${takeAddress}#${attempt.id}`}>{open.answer}</a>
            </p>
          )}
        </>
      )}
    </section>
  );
}
