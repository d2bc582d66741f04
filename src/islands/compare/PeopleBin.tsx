import { useState } from 'preact/hooks';
import type { AttemptResult } from '#domain/assessment/attempt.ts';
import type { StoredRespondent } from '#domain/assessment/respondent.ts';
import { fill } from '#domain/i18n/message.ts';
import type { BinnedDocument } from '#stores/bin-listing.ts';
import { Fold } from './Fold.tsx';
import type { ComparedTexts } from './props.ts';

type Props = {
  binned: readonly BinnedDocument<StoredRespondent>[];
  texts: ComparedTexts;
  nameOf: (result: AttemptResult) => string;
  onRestore: (ids: readonly string[]) => void;
  onErase: (id: string) => void;
};

/** Id of the line that unfolds the bin. */
export const PEOPLE_BIN = 'people-bin';

/** What was removed: each can be brought back, or deleted for good after one more question. */
export function PeopleBin({ binned, texts, nameOf, onRestore, onErase }: Props) {
  const { people, documents } = texts;
  const [asked, setAsked] = useState<string | null>(null);

  function erase(id: string) {
    setAsked(null);
    onErase(id);
  }

  function entry({ id, data }: BinnedDocument<StoredRespondent>) {
    const name = data === null ? people.unreadable : nameOf(data.result);
    const action = (title: string, act: () => void) => (
      <button class="text-button" type="button" onClick={act}>
        {title}
        <span class="visually-hidden">: {name}</span>
      </button>
    );
    return (
      <li key={id}>
        {asked === id ? <p role="alert">{fill(people.eraseSure, { name })}</p> : <p class="capital">{name}</p>}
        <p class="row-actions">
          {asked === id ? action(people.eraseYes, () => erase(id)) : action(documents.restore, () => onRestore([id]))}
          {asked === id ? action(people.eraseNo, () => setAsked(null)) : action(people.erase, () => setAsked(id))}
        </p>
      </li>
    );
  }

  return (
    <Fold class="disclosure" summary={<summary id={PEOPLE_BIN}>{fill(people.bin, { n: binned.length })}</summary>}>
      {() => (
        <>
          <p class="hint">{people.binText}</p>
          {binned.length > 1 && (
            <p class="row-actions">
              <button class="text-button" type="button" onClick={() => onRestore(binned.map(({ id }) => id))}>
                {fill(people.restoreAll, { n: binned.length })}
              </button>
            </p>
          )}
          <ul class="list">{binned.map(entry)}</ul>
        </>
      )}
    </Fold>
  );
}
