import { useEffect, useRef, useState } from 'preact/hooks';
import { fill } from '#domain/i18n/message.ts';
import type { Origin } from '#domain/plan/action.ts';
import type { ResultTexts } from './props.ts';

type Props = {
  /** What is to be done: the words of the action. */
  text: string;
  from: Origin;
  /** Which advice it is, for those who hear the buttons without what stands around them. */
  advice: string;
  planAddress: string;
  texts: ResultTexts['result']['take']['plan'];
};

/** Takes a recommendation into the plan; says so when it is there. */
export function PlanButton({ text, from, advice, planAddress, texts }: Props) {
  const [state, setState] = useState<'idle' | 'busy' | 'in-plan' | 'failed'>('idle');
  const link = useRef<HTMLAnchorElement>(null);
  // The button is gone: the focus stays where it was.
  useEffect(() => {
    if (state === 'in-plan') link.current?.focus();
  }, [state]);

  async function add() {
    if (state === 'busy') return;
    setState('busy');
    try {
      const { keeping } = await import('./keep-result.ts');
      setState(keeping.addAdvice({ text }, from) === 'failed' ? 'failed' : 'in-plan');
    } catch {
      setState('failed');
    }
  }

  return (
    <span class="to-plan screen-only">
      {state === 'in-plan' ? (
        <>
          {texts.added}:{' '}
          <a href={planAddress} ref={link}>
            {texts.open}
          </a>
        </>
      ) : (
        <button
          class="text-button"
          type="button"
          aria-label={fill(texts.name, { add: texts.add, advice })}
          aria-disabled={state === 'busy'}
          onClick={add}
        >
          {texts.add}
        </button>
      )}
      {state === 'failed' && (
        <span class="field-error" role="alert">
          {texts.failed}
        </span>
      )}
    </span>
  );
}
