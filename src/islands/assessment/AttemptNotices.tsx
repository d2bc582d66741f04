import type { Attempt } from '#domain/assessment/attempt.ts';
import { isUnfinished } from '#domain/assessment/attempts.ts';
import { useStore } from '#islands/parts/use-store.ts';
import { assessments } from '#stores/assessments.ts';
import type { SeldomWords } from './seldom-words.ts';

type Props = {
  attempt: Attempt;
  /** A quick attempt was just continued as full to open an item. */
  widened?: boolean;
  words: SeldomWords;
};

/**
 * Says that another tab changed these answers too, or that they are the copy that came of it, and how to make one of two;
 * that a quick attempt goes on as a full one, or that the attempt is finished.
 */
export function AttemptNotices({ attempt, widened, words }: Props) {
  const { id, partedFrom } = attempt;
  const conflicts = useStore(assessments.$conflicts).filter((entry) => entry.id === id);
  return (
    <>
      {widened && <p class="notice">{words.widen}</p>}
      {!isUnfinished(attempt) && <p class="notice">{words.finished}</p>}
      {partedFrom !== undefined && (
        <p class="hint">
          {words.copy.answers} <a href={`#${partedFrom}`}>{words.copy.open}</a>{' '}
          <a href={`#compare=${partedFrom}&with=${id}`}>{words.compare}</a>
        </p>
      )}
      {conflicts.map(({ copyId }) => (
        <div class="notice error" role="alert" key={copyId}>
          <h2>{words.conflict.title}</h2>
          <p>{words.conflict.text}</p>
          <p class="actions">
            <a class="button" href={`#compare=${id}&with=${copyId}`}>
              {words.compare}
            </a>
            <a class="button quiet" href={`#${copyId}`}>
              {words.openCopy}
            </a>
            <button class="button quiet" type="button" onClick={() => assessments.dismissConflict(copyId)}>
              {words.understood}
            </button>
          </p>
        </div>
      ))}
    </>
  );
}
