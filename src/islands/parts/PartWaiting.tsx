import type { Part } from './use-part.ts';
import { Waiting } from './Waiting.tsx';

/** The texts in the place of what is not there yet. */
export type LoadingTexts = { waiting: string; partFailed: string; partRetry: string };

type Props = { part: Exclude<Part<unknown>, { status: 'there' }>; texts: LoadingTexts };

/** Stands in the place of a part that is being loaded, or could not be. */
export function PartWaiting({ part, texts }: Props) {
  if (part.status === 'waiting') return <Waiting text={texts.waiting} />;
  return (
    <div class="notice error" role="alert">
      <p>{texts.partFailed}</p>
      <p class="actions">
        <button class="button" type="button" onClick={part.retry}>
          {texts.partRetry}
        </button>
      </p>
    </div>
  );
}
