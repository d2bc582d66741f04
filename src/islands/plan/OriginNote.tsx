import { useMemo } from 'preact/hooks';
import type { Origin } from '#domain/plan/action.ts';
import { originText } from '#domain/plan/wording.ts';
import { keptCopyOf } from '#stores/copy-presence.ts';
import { holds } from '#stores/presence.ts';
import type { PlanProps } from './plan-props.ts';

type Props = Pick<PlanProps, 'locale' | 'addresses' | 'texts'> & { from: Origin };

/** Which result an action comes from: a link to it, or a word that it is not here. */
export function OriginNote({ from, locale, addresses, texts }: Props) {
  const here = useMemo(
    () => (holds('assessment', from.attempt) ? from.attempt : keptCopyOf(from.attempt)),
    [from.attempt],
  );
  const text = originText(from, texts.origin, locale);
  return (
    <p class="hint">
      {here !== null ? (
        <a href={`${addresses.result}#${here}`}>{text}</a>
      ) : (
        <>
          {text}. <span class="screen-only">{texts.gone}</span>
        </>
      )}
    </p>
  );
}
