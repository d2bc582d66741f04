import { useState } from 'preact/hooks';
import { gapsIn } from '#domain/brief/letter-facts.ts';
import type { Locale } from '#domain/i18n/locale.ts';
import { plural } from '#domain/i18n/message.ts';
import { CopyField } from './CopyField.tsx';
import type { HandOverTexts } from './props.ts';

type Props = {
  id: string;
  filled: { subject: string; body: string };
  words: HandOverTexts['words'];
  locale: Locale;
};

/** One letter: its gaps are filled in here, then it is copied. */
export function LetterForm({ id, filled, words, locale }: Props) {
  const [subject, setSubject] = useState(filled.subject);
  const [body, setBody] = useState(filled.body);
  const { copied, refused } = words;
  const gaps = gapsIn(`${subject}\n${body}`, words);
  const isChanged = subject !== filled.subject || body !== filled.body;
  return (
    <>
      <CopyField
        {...{ id: `letter-${id}-subject`, copied, refused, label: words.subject, copy: words.copySubject }}
        text={subject}
        onInput={setSubject}
        isLine={true}
      />
      <CopyField
        {...{ id: `letter-${id}-body`, copied, refused, label: words.body, copy: words.copyLetter }}
        text={body}
        onInput={setBody}
      >
        <p class="hint">{gaps === 0 ? words.noGaps : plural(locale, words.gapsLeft, gaps)}</p>
      </CopyField>
      {isChanged && (
        <p>
          <button
            class="text-button"
            type="button"
            onClick={() => {
              setSubject(filled.subject);
              setBody(filled.body);
            }}
          >
            {words.renew}
          </button>
        </p>
      )}
    </>
  );
}
