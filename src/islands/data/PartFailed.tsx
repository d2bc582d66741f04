import type { DataTexts } from './data-props.ts';

type Props = { texts: Pick<DataTexts, 'failed' | 'retry'>; onRetry: () => void };

/** Stands where a part of the page could not be loaded. */
export function PartFailed({ texts, onRetry }: Props) {
  return (
    <div class="notice error" role="alert">
      <h3>{texts.failed.title}</h3>
      <p>{texts.failed.text}</p>
      <p class="actions">
        <button class="button quiet" type="button" onClick={onRetry}>
          {texts.retry}
        </button>
      </p>
    </div>
  );
}
