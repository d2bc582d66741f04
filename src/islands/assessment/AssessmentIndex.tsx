import { useEffect, useState } from 'preact/hooks';
import { bossItems } from '#domain/assessment/bank.ts';
import type { Locale } from '#domain/i18n/locale.ts';
import { PartWaiting } from '#islands/parts/PartWaiting.tsx';
import { usePart } from '#islands/parts/use-part.ts';
import { Waiting } from '#islands/parts/Waiting.tsx';
import { readFragment, watchFragment } from '#platform/fragment.ts';
import { onReturn } from '#platform/page-lifecycle.ts';
import type { FailureReason } from '#stores/document-state.ts';
import { mayHold } from '#stores/presence.ts';
import { type Arrival, arrivalOf } from './arrival.ts';
import type { Beginning } from './BeginForm.tsx';
import { BeginSection, type Unsaved } from './BeginSection.tsx';
import type { Addresses, IndexDocumentTexts, IndexTexts, InstrumentCard } from './props.ts';
import { SelfChecks } from './SelfChecks.tsx';

type Props = {
  locale: Locale;
  company: InstrumentCard;
  selfChecks: readonly InstrumentCard[];
  addresses: Addresses;
  texts: IndexTexts;
  documentTexts: IndexDocumentTexts;
};

function unsavedFor(way: string, reason: FailureReason): Unsaved {
  return { way, reason: reason === 'full' || reason === 'denied' ? reason : 'mismatch' };
}

/**
 * Begin an assessment, go on with one, look at earlier results. What opens attempts is fetched only where there are
 * any: who comes for the first time gets a light page.
 */
export function AssessmentIndex({ locale, company, selfChecks, addresses, texts, documentTexts }: Props) {
  const [arrival, setArrival] = useState<Arrival | null>(null);
  const [held, setHeld] = useState(false);
  const [unsaved, setUnsaved] = useState<Unsaved | null>(null);
  const shelf = usePart(held, () => import('./AttemptShelf.tsx'));
  const shown = shelf.status === 'there' ? shelf.content : null;
  const listing = { locale, instruments: [company, ...selfChecks], addresses, texts, documentTexts };

  useEffect(() => {
    const look = () => setHeld(mayHold('assessment'));
    look();
    setArrival(arrivalOf(readFragment(), company.bank));
    const stops = [watchFragment((fragment) => setArrival(arrivalOf(fragment, company.bank))), onReturn(look)];
    return () => {
      for (const stop of stops) stop();
    };
  }, []);

  async function begin({ withoutBoss, ...beginning }: Beginning, { id: instrument, bank, kind }: InstrumentCard) {
    const way = `new=${instrument}&mode=${beginning.mode}&role=${beginning.role}`;
    const switchedOff = withoutBoss ? bossItems(bank) : [];
    try {
      const { begun } = await import('./begin.ts');
      const { id, saving } = begun({ ...beginning, instrument, bank: bank.bank, locale, switchedOff });
      if (saving.status === 'failed') setUnsaved(unsavedFor(way, saving.reason));
      else location.assign(`${addresses.take}#${(kind === 'balance' && arrival?.way) || id}`);
    } catch {
      setUnsaved({ way, reason: 'unreachable' });
    }
  }

  if (arrival === null) return <Waiting text={texts.waiting} />;
  return (
    <>
      {shown && <shown.UnfinishedAttempts {...listing} />}
      <BeginSection
        {...{ locale, addresses, texts, arrival, unsaved }}
        bank={company.bank}
        failures={documentTexts.failures}
        onBegin={(beginning) => begin(beginning, company)}
      />
      <SelfChecks
        {...{ texts, selfChecks }}
        asked={arrival.to === 'self-check' ? arrival.way : undefined}
        onBegin={(card, role) => begin({ mode: 'full', role, withoutBoss: false }, card)}
      />
      {shown && <shown.EarlierResults {...listing} />}
      {!shown && (
        <section class="part" aria-labelledby="results-title">
          <h2 id="results-title">{texts.index.results}</h2>
          {shelf.status === 'there' || !held ? (
            <p class="hint">{texts.index.empty}</p>
          ) : (
            <PartWaiting part={shelf} texts={texts} />
          )}
        </section>
      )}
    </>
  );
}
