import { downloadFile } from '#platform/files.ts';
import type { UnreadableAttempt } from '#stores/attempt-list.ts';
import type { IndexDocumentTexts } from './props.ts';

type Props = {
  texts: IndexDocumentTexts;
  removeText: string;
  attempts: readonly UnreadableAttempt[];
  onRemove: (id: string) => void;
};

/** Attempts that are stored and cannot be read: why, and a way to take the text along. */
export function UnreadableList({ texts, removeText, attempts, onRemove }: Props) {
  return (
    <>
      {attempts.map(({ id, problem }) => {
        if (problem.kind !== 'damaged' && problem.kind !== 'newer') return null;
        return (
          <div class="notice error" key={id}>
            <h3>{texts.problems[problem.kind].title}</h3>
            <p>{texts.problems[problem.kind].text}</p>
            <p class="row-actions">
              <button
                class="text-button"
                type="button"
                onClick={() => downloadFile(`${id}.json`, problem.raw, 'application/json')}
              >
                {texts.downloadRaw}
              </button>
              {problem.kind === 'newer' ? (
                <button class="text-button" type="button" onClick={() => location.reload()}>
                  {texts.reload}
                </button>
              ) : (
                <button class="text-button" type="button" onClick={() => onRemove(id)}>
                  {removeText}
                </button>
              )}
            </p>
          </div>
        );
      })}
    </>
  );
}
