import { type Bank, itemsInScope } from '#domain/assessment/bank.ts';
import type { Locale } from '#domain/i18n/locale.ts';
import type { WriteProblem } from '#platform/storage.ts';
import type { Arrival } from './arrival.ts';
import { BeginForm, type Beginning } from './BeginForm.tsx';
import type { Addresses, IndexTexts } from './props.ts';

type Props = {
  locale: Locale;
  bank: Bank;
  addresses: Addresses;
  texts: IndexTexts;
  failures: Record<WriteProblem, string>;
  arrival: Arrival;
  /** A beginning that could not be stored. */
  unsaved: { beginning: Beginning; reason: WriteProblem } | null;
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
      />
      {unsaved && (
        <div class="notice error" role="alert">
          <h3>{failures[unsaved.reason]}</h3>
          <p>
            {index.roomText} {index.anywayText}
          </p>
          <p class="actions">
            <a
              class="button quiet"
              href={`${addresses.take}#mode=${unsaved.beginning.mode}&role=${unsaved.beginning.role}`}
            >
              {index.anyway}
            </a>
          </p>
        </div>
      )}
    </section>
  );
}
