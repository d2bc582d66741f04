import type { LedgerProps, ShellTexts } from './ledger-props.ts';

type Props = {
  addresses: LedgerProps['addresses'];
  texts: ShellTexts['empty'];
  /** There are briefs, but none that was handed to anybody. */
  isDrafts: boolean;
};

/** In the place of a ledger without briefs: what will be here, and a filled one to look at. */
export function EmptyLedger({ addresses, texts, isDrafts }: Props) {
  return (
    <section class="ledger-empty" aria-labelledby="ledger-empty">
      <h2 id="ledger-empty">{texts.title}</h2>
      <p>{texts.text}</p>
      {isDrafts && <p>{texts.onlyDrafts}</p>}
      <p class="actions">
        <a class="button" href={`${addresses.ledger}#example=polus`}>
          {texts.example}
        </a>
        <a class="button quiet" href={addresses.list}>
          {texts.begin}
        </a>
      </p>
    </section>
  );
}
