import { handOverOf } from '#domain/brief/hand-over.ts';
import { handOverText } from '#domain/brief/hand-over-text.ts';
import { stateOf } from '#domain/brief/state.ts';
import { CopyField } from './CopyField.tsx';
import { HandOverWays } from './HandOverWays.tsx';
import { Letters } from './Letters.tsx';
import type { HandOverProps } from './props.ts';

/** Everything that goes to the other side: a message, the brief itself, and letters. Nothing of it is sent from here. */
export function HandOverPanel(props: HandOverProps) {
  const { brief, form, limit, locale, texts } = props;
  const { words, letters } = texts;
  const { to } = handOverOf(brief);
  return (
    <div class="hand-over">
      <p class="hint">{words.text}</p>
      <h3>{words.to[to]}</h3>
      {stateOf(brief).paper === 'draft' && <p class="hint">{words.draft}</p>}
      <CopyField
        id="hand-over-message"
        label={words.message}
        text={handOverText({ brief, form, limit, locale, texts: words, facts: words.facts })}
        copy={words.copyMessage}
        copied={words.copied}
        refused={words.refused}
        isMain={true}
      />
      <h3>{words.ways}</h3>
      <HandOverWays {...props} />
      <h3 id="hand-over-letters">{words.letters}</h3>
      <Letters {...props} letters={letters} />
    </div>
  );
}
