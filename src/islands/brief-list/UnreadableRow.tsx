import { fileName } from '#domain/text/file-name.ts';
import { downloadFile } from '#platform/files.ts';
import type { DocumentProblem } from '#stores/document-state.ts';
import type { ListProps } from './list-props.ts';

type Props = { id: string; problem: DocumentProblem; texts: ListProps['texts']; onRemove: () => void };

/** A brief that this page cannot read: why, and what can be done with its text. */
export function UnreadableRow({ id, problem, texts, onRemove }: Props) {
  const { briefs, documents } = texts;
  const wording = documents.problems[problem.kind];
  const name = fileName({ title: id, extension: 'json' });
  return (
    <li>
      <div class="list-text">
        <p class="list-title">{wording.title}</p>
        <p class="hint">{wording.text}</p>
      </div>
      <div class="row-actions">
        {'raw' in problem && (
          <button class="text-button" type="button" onClick={() => downloadFile(name, problem.raw, 'application/json')}>
            {documents.downloadRaw}
          </button>
        )}
        <button class="text-button" type="button" aria-label={`${briefs.remove}: ${wording.title}`} onClick={onRemove}>
          {briefs.remove}
        </button>
      </div>
    </li>
  );
}
