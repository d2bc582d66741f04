import { type Bank, itemsInScope } from '#domain/assessment/bank.ts';
import type { Locale } from '#domain/i18n/locale.ts';
import type { WriteProblem } from '#platform/storage.ts';
import type { Arrival } from './arrival.ts';
import { BeginForm, type Beginning } from './BeginForm.tsx';
import type { Addresses, IndexTexts } from './props.ts';

/** A beginning that came to nothing: the way to answer without storing, and why. */
export type Unsaved = { way: string; reason: WriteProblem | 'unreachable' };

type Props = {
  locale: Locale;
  bank: Bank;
  addresses: Addresses;
  texts: IndexTexts;
  failures: Record<WriteProblem, string>;
  arrival: Arrival;
  unsaved: Unsaved | null;
  onBegin: (beginning: Beginning) => void;
};

/** The form to begin with, under the wish that somebody came with. */
export function BeginSection({ locale, bank, addresses, texts, failures, arrival, unsaved, onBegin }: Props) {
  const { index, begin } = texts;
  const counts = { full: itemsInScope(bank, 'full').length, quick: itemsInScope(bank, 'quick').length };
  return (
    <section class="part" aria-labelledby="begin-title">
      <h2 id="begin-title">{begin.title}</h2>
      {arrival.to === 'unknown-item' && (
        <div class="notice error" role="alert">
          <h3>{begin.unknownItem.title}</h3>
          <p>{begin.unknownItem.text}</p>
        </div>
      )}
      {(arrival.to === 'item' || arrival.to === 'map') && (
        <p class="notice">
          {arrival.to === 'map' ? begin.forMap : begin.forItem} {arrival.fullOnly && begin.fullOnly}
        </p>
      )}
      <BeginForm
        {...{ locale, texts, counts, onBegin }}
        chosenMode={arrival.mode}
        onlyMode={arrival.fullOnly ? 'full' : undefined}
        withoutBoss={arrival.withoutBoss}
      />
      {unsaved?.reason === 'unreachable' && (
        <div class="notice error" role="alert">
          <p>{texts.partFailed}</p>
        </div>
      )}
      {unsaved && unsaved.reason !== 'unreachable' && (
        <div class="notice error" role="alert">
          <h3>{failures[unsaved.reason]}</h3>
          <p>
            {index.roomText} {index.anywayText}
          </p>
          <p class="actions">
            <a class="button quiet" href={`${addresses.take}#${unsaved.way}`}>
              {index.anyway}
            </a>
          </p>
        </div>
      )}
    </section>
  );
}
