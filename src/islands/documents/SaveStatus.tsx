import type { SaveState } from '#stores/document-state.ts';
import type { SavingTexts } from './texts.ts';

type Props = {
  state: SaveState | undefined;
  texts: Pick<SavingTexts, 'notYetSaved' | 'saving' | 'saved' | 'notSaved' | 'failures' | 'downloadNow' | 'retry'>;
  onRetry: () => void;
  onDownload: () => void;
};

/** What is true of the storage now: one quiet status line, and a lasting alert when saving failed. */
export function SaveStatus({ state, texts, onRetry, onDownload }: Props) {
  const status = state?.status ?? 'new';
  const line = {
    new: texts.notYetSaved,
    pending: texts.saving,
    saved: texts.saved,
    failed: texts.notSaved,
    conflict: texts.saved,
  };
  return (
    <>
      <p class="saved" data-status={status} role="status">
        {line[status]}
      </p>
      {state?.status === 'failed' && (
        <div class="notice error" role="alert">
          <h2>{texts.failures[state.reason].title}</h2>
          <p>{texts.failures[state.reason].text}</p>
          <p class="actions">
            <button class="button" type="button" onClick={onDownload}>
              {texts.downloadNow}
            </button>
            <button class="button quiet" type="button" onClick={onRetry}>
              {texts.retry}
            </button>
          </p>
        </div>
      )}
    </>
  );
}
