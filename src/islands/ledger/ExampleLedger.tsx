import { useEffect, useMemo } from 'preact/hooks';
import { lastDayOf } from '#domain/brief/ledger/days.ts';
import { casesOf } from '#domain/brief/ledger/ledger.ts';
import { focusHeading } from '#platform/focus-heading.ts';
import { LedgerBody } from './LedgerBody.tsx';
import type { LedgerExample, LedgerProps, LedgerWords } from './ledger-props.ts';

type Props = Pick<LedgerProps, 'locale' | 'addresses'> & { words: LedgerWords; example: LedgerExample };

const TITLE = 'ledger-example';

/** The ledger of the example company, to look at: nothing of it is stored, and it stays on its own last day. */
export function ExampleLedger({ locale, addresses, words, example }: Props) {
  const { title, about, briefs, featured } = example;
  const day = useMemo(() => lastDayOf(briefs), [briefs]);
  const cases = useMemo(() => casesOf(briefs, day), [briefs, day]);
  function addressOf(id: string) {
    const shown = featured.find((each) => each.id === id);
    return shown === undefined ? null : `${addresses.edit}#example=${shown.key}`;
  }
  useEffect(() => focusHeading(TITLE), []);
  return (
    <>
      <section class="ledger-example screen-only" aria-labelledby={TITLE}>
        <p class="eyebrow">{words.shown.eyebrow}</p>
        <h2 id={TITLE} tabIndex={-1}>
          {title}
        </h2>
        <p>{about}</p>
        <p class="actions">
          <a class="button quiet" href={addresses.ledger}>
            {words.shown.back}
          </a>
        </p>
      </section>
      <LedgerBody
        {...{ cases, locale, words }}
        company={title}
        today={day}
        drafts={briefs.length - cases.length}
        addressOf={addressOf}
      />
    </>
  );
}
