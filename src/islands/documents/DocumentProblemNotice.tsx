import { downloadFile } from '#platform/files.ts';
import type { DocumentProblem } from '#stores/document-state.ts';
import type { DocumentProblemTexts } from './texts.ts';

type Props = {
  problem: DocumentProblem;
  texts: DocumentProblemTexts;
  /** Where the person can go on: the list this document belongs to. */
  listAddress: string;
  /** Name of the file that takes the raw text of an unreadable document. */
  rawFileName: string;
  onRestore: () => void;
};

function wordingOf(problem: DocumentProblem, texts: DocumentProblemTexts) {
  if (problem.kind === 'missing') return problem.inBin ? texts.problems.binned : texts.problems.missing;
  return texts.problems[problem.kind];
}

/** Why a document cannot be shown, and what the person can do now. */
export function DocumentProblemNotice({ problem, texts, listAddress, rawFileName, onRestore }: Props) {
  const { title, text } = wordingOf(problem, texts);
  return (
    <div class="notice error" role="alert">
      <h2>{title}</h2>
      <p>{text}</p>
      <p class="actions">
        {problem.kind === 'missing' && problem.inBin && (
          <button class="button" type="button" onClick={onRestore}>
            {texts.restore}
          </button>
        )}
        {'raw' in problem && (
          <button
            class="button"
            type="button"
            onClick={() => downloadFile(rawFileName, problem.raw, 'application/json')}
          >
            {texts.downloadRaw}
          </button>
        )}
        {problem.kind === 'newer' && (
          <button class="button quiet" type="button" onClick={() => location.reload()}>
            {texts.reload}
          </button>
        )}
        <a class="button quiet" href={listAddress}>
          {texts.toList}
        </a>
      </p>
    </div>
  );
}
