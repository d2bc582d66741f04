import { downloadFile } from '#platform/files.ts';
import type { DocumentProblem } from '#stores/document-state.ts';
import type { IndexDocumentTexts } from './props.ts';

type Props = {
  texts: Pick<IndexDocumentTexts, 'problems' | 'downloadRaw' | 'reload'>;
  removeText: string;
  documents: readonly { id: string; problem: DocumentProblem }[];
  onRemove: (id: string) => void;
};

/** Documents that are stored and cannot be read: why, and a way to take the text along. */
export function UnreadableList({ texts, removeText, documents, onRemove }: Props) {
  return (
    <>
      {documents.map(({ id, problem }) => {
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
