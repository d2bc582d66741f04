import { useMemo } from 'preact/hooks';
import type { Origin } from '#domain/plan/action.ts';
import { originText } from '#domain/plan/wording.ts';
import { holds } from '#stores/presence.ts';
import type { PlanProps } from './plan-props.ts';

type Props = Pick<PlanProps, 'locale' | 'addresses' | 'texts'> & { from: Origin };

/** Which result an action comes from: a link to it, or a word that it is not here. */
export function OriginNote({ from, locale, addresses, texts }: Props) {
  const isHere = useMemo(() => holds('assessment', from.attempt), [from.attempt]);
  const text = originText(from, texts.origin, locale);
  return (
    <p class="hint">
      {isHere ? (
        <a href={`${addresses.result}#${from.attempt}`}>{text}</a>
      ) : (
        <>
          {text}. <span class="screen-only">{texts.gone}</span>
        </>
      )}
    </p>
  );
}
