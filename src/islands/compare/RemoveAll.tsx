import { useState } from 'preact/hooks';
import type { Locale } from '#domain/i18n/locale.ts';
import { plural } from '#domain/i18n/message.ts';
import { focusSoon } from '#platform/focus.ts';
import type { ComparedTexts } from './props.ts';

type Props = { locale: Locale; texts: ComparedTexts['people']; count: number; onRemove: () => void };

const QUESTION = 'remove-all';

/** Removes everybody after one question that names how many. */
export function RemoveAll({ locale, texts, count, onRemove }: Props) {
  const [isAsking, setAsking] = useState(false);

  function ask(isWanted: boolean) {
    setAsking(isWanted);
    focusSoon(QUESTION);
  }

  if (!isAsking) {
    return (
      <p class="row-actions" id={QUESTION}>
        <button class="text-button" type="button" onClick={() => ask(true)}>
          {texts.removeAll}
        </button>
      </p>
    );
  }
  return (
    <div class="notice">
      <p id={QUESTION} tabIndex={-1} role="alert">
        {plural(locale, texts.sure, count)}
      </p>
      <p class="button-row">
        <button
          class="button quiet"
          type="button"
          onClick={() => {
            setAsking(false);
            onRemove();
          }}
        >
          {texts.sureYes}
        </button>
        <button class="button quiet" type="button" onClick={() => ask(false)}>
          {texts.sureNo}
        </button>
      </p>
    </div>
  );
}
