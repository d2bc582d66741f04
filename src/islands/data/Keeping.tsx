import { useEffect, useState } from 'preact/hooks';
import { askToKeep, type Persistence, persistence } from '#platform/persistence.ts';
import type { DataTexts } from './data-props.ts';

type Props = { isEmpty: boolean; texts: DataTexts['keeping'] };

/** How long the browser keeps the data, as far as it says so, and what is known of those that do not. */
export function Keeping({ isEmpty, texts }: Props) {
  const [answer, setAnswer] = useState<Persistence | null>(null);
  useEffect(() => void persistence().then(setAnswer), [isEmpty]);
  return (
    <section class="part" aria-labelledby="keeping-title">
      <h2 id="keeping-title">{texts.title}</h2>
      {answer !== null && <p role="status">{answer === 'refused' && isEmpty ? texts.unasked : texts[answer]}</p>}
      {answer === 'refused' && (
        <p class="actions">
          <button class="button quiet" type="button" onClick={() => void askToKeep().then(setAnswer)}>
            {texts.ask}
          </button>
        </p>
      )}
      <p>{texts.safari}</p>
      <p>{texts.cleared}</p>
    </section>
  );
}
