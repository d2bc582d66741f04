import type { AttemptResult } from '#domain/assessment/attempt.ts';
import { itemsInScope } from '#domain/assessment/bank.ts';
import type { Score } from '#domain/assessment/score.ts';
import { fill } from '#domain/i18n/message.ts';
import { continueAsFull } from '#stores/assessments.ts';
import type { Addresses, ResultBank, ResultTexts } from './props.ts';

type Props = { attempt: AttemptResult; score: Score; bank: ResultBank; texts: ResultTexts; addresses: Addresses };

/** What a reader must know of this result: that it is unfinished, or that the quick assessment can go on. */
export function ResultNotices({ attempt, score, bank, texts, addresses }: Props) {
  const { draft, quick } = texts.result;
  if (attempt.finishedAt === undefined) {
    const { answered, unknown, applicable } = score.counts;
    return (
      <div class="notice">
        <h2>{draft.title}</h2>
        <p>{fill(draft.text, { answered: answered + unknown, total: applicable })}</p>
        <p class="actions">
          <a class="button" href={`${addresses.take}#${attempt.id}`}>
            {draft.action}
          </a>
        </p>
      </div>
    );
  }
  if (attempt.mode === 'full') return null;
  const [asked, total] = [itemsInScope(bank, 'quick').length, itemsInScope(bank, 'full').length];
  return (
    <div class="notice screen-only">
      <h2>{quick.title}</h2>
      <p>{fill(quick.text, { asked, total })}</p>
      <p class="actions">
        <button
          class="button quiet"
          type="button"
          onClick={() => location.assign(`${addresses.take}#${continueAsFull(attempt).id}`)}
        >
          {quick.action}
        </button>
      </p>
    </div>
  );
}
