import { useEffect, useRef, useState } from 'preact/hooks';
import { COMPANY } from '#domain/assessment/attempt.ts';
import type { Addresses, ResultTexts, ShownResult } from './props.ts';

type Props = { shown: ShownResult; texts: ResultTexts['result']['take']; addresses: Addresses };

/** What came of keeping the result here or adding it to the comparison. */
type Said =
  | { is: 'kept'; id: string }
  | { is: 'compared' | 'comparedBefore' | 'comparedOther' }
  | { is: 'failed'; text: string };

/** Whose result this is when it is not one's own, and what can be done with it. */
export function OriginNotice({ shown, texts, addresses }: Props) {
  const { origin } = texts;
  const [said, setSaid] = useState<Said | null>(null);
  const open = useRef<HTMLAnchorElement>(null);
  // The button is gone: the focus goes to what came of it.
  useEffect(() => {
    if (said?.is === 'kept') open.current?.focus();
  }, [said]);
  if (shown.origin === 'own') return null;
  if (shown.origin === 'example') {
    return (
      <div class="notice origin">
        <h2>{origin.example.title}</h2>
        <p>{origin.example.text}</p>
        <p class="actions">
          <a class="button quiet" href={addresses.index}>
            {origin.begin}
          </a>
        </p>
      </div>
    );
  }

  async function keep() {
    try {
      const { keeping } = await import('./keep-result.ts');
      const { id, saving } = keeping.keepCopy(shown.result);
      setSaid(saving.status === 'failed' ? { is: 'failed', text: origin.keepFailed } : { is: 'kept', id });
    } catch {
      setSaid({ is: 'failed', text: texts.failed.text });
    }
  }

  async function compare() {
    try {
      const { keeping } = await import('./keep-result.ts');
      const taken = keeping.takeIn(shown.result, 'link');
      if (taken.is === 'duplicate') setSaid({ is: taken.differs ? 'comparedOther' : 'comparedBefore' });
      else if (taken.unsaved === undefined) setSaid({ is: 'compared' });
      else setSaid({ is: 'failed', text: origin.compareFailed });
    } catch {
      setSaid({ is: 'failed', text: origin.compareFailed });
    }
  }

  return (
    <div class="notice origin screen-only">
      <h2>{origin[shown.origin].title}</h2>
      {said?.is !== 'kept' && <p>{origin[shown.origin].text}</p>}
      <p class="actions">
        {shown.origin === 'received' && said?.is !== 'kept' && (
          <button class="button" type="button" onClick={keep}>
            {origin.keep}
          </button>
        )}
        {shown.result.instrument === COMPANY && (
          <button class="button quiet" type="button" onClick={compare}>
            {origin.compare}
          </button>
        )}
      </p>
      <p role="status">
        {said?.is === 'kept' && (
          <>
            {origin.copied}{' '}
            <a href={`${addresses.result}#${said.id}`} ref={open}>
              {origin.keptOpen}
            </a>
          </>
        )}
        {said !== null && said.is !== 'kept' && said.is !== 'failed' && (
          <>
            {origin[said.is]} <a href={addresses.compare}>{origin.compareOpen}</a>
          </>
        )}
      </p>
      {said?.is === 'failed' && (
        <p class="field-error" role="alert">
          {said.text}
        </p>
      )}
    </div>
  );
}
