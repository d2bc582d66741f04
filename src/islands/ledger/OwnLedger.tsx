import { useMemo } from 'preact/hooks';
import { casesOf } from '#domain/brief/ledger/ledger.ts';
import { plural } from '#domain/i18n/message.ts';
import { useStore } from '#islands/parts/use-store.ts';
import { Waiting } from '#islands/parts/Waiting.tsx';
import { today } from '#platform/today.ts';
import { briefs as store } from '#stores/briefs.ts';
import { EmptyLedger } from './EmptyLedger.tsx';
import { LedgerBody } from './LedgerBody.tsx';
import type { LedgerProps, LedgerWords } from './ledger-props.ts';

type Props = LedgerProps & { words: LedgerWords };

/** Reads the briefs of this browser; the ledger is drawn once, with all of them. */
export function readBriefs(): void {
  store.loadAll();
}

/** The ledger of the briefs of this browser. */
export function OwnLedger({ locale, company, addresses, texts, words }: Props) {
  const documents = useStore(store.$documents);
  const listing = useStore(store.$listing);
  const day = today();
  const briefs = useMemo(
    () => Object.values(documents).flatMap((loaded) => (loaded.ok ? [loaded.value] : [])),
    [documents],
  );
  const cases = useMemo(() => casesOf(briefs, day), [briefs, day]);
  if (listing === 'unread') return <Waiting text={texts.waiting} />;
  const unreadable = Object.keys(documents).length - briefs.length;
  return (
    <>
      {listing === 'denied' && (
        <div class="notice error screen-only" role="alert">
          <h2>{words.denied.title}</h2>
          <p>{words.denied.text}</p>
        </div>
      )}
      {unreadable > 0 && (
        <p class="hint">
          {plural(locale, words.unreadable, unreadable)} <a href={addresses.list}>{words.unreadableLink}</a>
        </p>
      )}
      {cases.length === 0 ? (
        <EmptyLedger addresses={addresses} texts={texts.empty} isDrafts={briefs.length > 0} />
      ) : (
        <LedgerBody
          {...{ cases, locale, company, words }}
          today={day}
          drafts={briefs.length - cases.length}
          addressOf={(id) => `${addresses.edit}#${id}`}
        />
      )}
    </>
  );
}
