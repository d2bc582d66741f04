import { useStore } from '#islands/parts/use-store.ts';
import { downloadFile } from '#platform/files.ts';
import type { Ui } from '#schemas/ui.ts';
import type { Draft } from '#stores/draft.ts';
import type { DocumentTexts } from './texts.ts';

/** The texts about something that is being written and belongs to no document yet. */
export type DraftTexts = Ui['drafts'] & Pick<DocumentTexts, 'failures' | 'downloadNow' | 'retry'>;

type Props<Value> = {
  draft: Draft<Value>;
  texts: DraftTexts;
  /** Name of the file that takes along what is written, and its text. */
  file: { readonly name: string; readonly text: () => string };
};

/** A lasting alert while what is being written could not be stored, with the ways to keep it. */
export function DraftNotice<Value>({ draft, texts, file }: Props<Value>) {
  const failure = useStore(draft.$failure);
  if (failure === null) return null;
  return (
    <div class="notice error" role="alert">
      <p>
        <b>{texts.failures[failure].title}.</b> {texts.unsaved}
      </p>
      <p class="actions">
        <button class="button" type="button" onClick={() => downloadFile(file.name, file.text(), 'text/plain')}>
          {texts.downloadNow}
        </button>
        <button class="button quiet" type="button" onClick={draft.retry}>
          {texts.retry}
        </button>
      </p>
    </div>
  );
}
