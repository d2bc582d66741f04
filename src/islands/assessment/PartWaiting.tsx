import type { LoadingTexts } from './props.ts';
import type { Part } from './use-part.ts';
import { Waiting } from './Waiting.tsx';

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
