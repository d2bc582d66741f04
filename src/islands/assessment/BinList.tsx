import { useState } from 'preact/hooks';
import type { Attempt } from '#domain/assessment/attempt.ts';
import type { Locale } from '#domain/i18n/locale.ts';
import { fill } from '#domain/i18n/message.ts';
import type { BinnedDocument } from '#stores/bin-listing.ts';
import { attemptName } from './attempt-name.ts';
import type { IndexTexts, InstrumentCard } from './props.ts';

type Props = {
  locale: Locale;
  texts: IndexTexts;
  instruments: readonly InstrumentCard[];
  restoreText: string;
  binned: readonly BinnedDocument<Attempt>[];
  onRestore: (id: string) => void;
  onErase: (id: string) => void;
};

/** What was deleted: each can be brought back, or deleted for good after one more question. */
export function BinList({ locale, texts, instruments, restoreText, binned, onRestore, onErase }: Props) {
  const [asked, setAsked] = useState<string | null>(null);
  return (
    <details class="more bin">
      <summary>
        {texts.index.bin} ({binned.length})
      </summary>
      <p class="hint">{texts.index.binText}</p>
      <ul class="list">
        {binned.map(({ id, data }) => {
          const name = data === null ? texts.index.unreadable : attemptName(data, locale, texts, instruments);
          return (
            <li key={id}>
              {asked === id ? (
                <p role="alert">{fill(texts.index.eraseSure, { name })}</p>
              ) : (
                <p class="capital">{name}</p>
              )}
              <p class="row-actions">
                {asked === id ? (
                  <>
                    <button class="text-button" type="button" onClick={() => onErase(id)}>
                      {texts.index.eraseYes}
                    </button>
                    <button class="text-button" type="button" onClick={() => setAsked(null)}>
                      {texts.index.eraseNo}
                    </button>
                  </>
                ) : (
                  <>
                    <button class="text-button" type="button" onClick={() => onRestore(id)}>
                      {restoreText}
                      <span class="visually-hidden">: {name}</span>
                    </button>
                    <button class="text-button" type="button" onClick={() => setAsked(id)}>
                      {texts.index.erase}
                      <span class="visually-hidden">: {name}</span>
                    </button>
                  </>
                )}
              </p>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
