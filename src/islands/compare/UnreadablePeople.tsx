import { downloadFile } from '#platform/files.ts';
import type { UnreadableRespondent } from '#stores/respondent-list.ts';
import type { ComparedTexts } from './props.ts';

type Props = {
  unreadable: readonly UnreadableRespondent[];
  texts: Pick<ComparedTexts, 'people' | 'documents'>;
  onRemove: (id: string) => void;
};

/** Results that are stored and cannot be read: why, and a way to take the text along. */
export function UnreadablePeople({ unreadable, texts: { people, documents }, onRemove }: Props) {
  return (
    <>
      {unreadable.map(({ id, problem }) => {
        if (problem.kind !== 'damaged' && problem.kind !== 'newer') return null;
        const { title, text } = documents.problems[problem.kind];
        return (
          <div class="notice error" key={id}>
            <h3>{title}</h3>
            <p>{text}</p>
            <p class="row-actions">
              <button
                class="text-button"
                type="button"
                onClick={() => downloadFile(`${id}.json`, problem.raw, 'application/json')}
              >
                {documents.downloadRaw}
              </button>
              {problem.kind === 'newer' ? (
                <button class="text-button" type="button" onClick={() => location.reload()}>
                  {documents.reload}
                </button>
              ) : (
                <button class="text-button" type="button" onClick={() => onRemove(id)}>
                  {people.remove}
                </button>
              )}
            </p>
          </div>
        );
      })}
    </>
  );
}
