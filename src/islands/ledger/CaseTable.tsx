import { useState } from 'preact/hooks';
import { caseLines } from '#domain/brief/ledger/case-lines.ts';
import type { Ledger } from '#domain/brief/ledger/ledger.ts';
import type { Locale } from '#domain/i18n/locale.ts';
import { LedgerTable } from './LedgerTable.tsx';
import type { LedgerWords } from './ledger-props.ts';

/** Where a brief opens; null where it does not. */
export type AddressOf = (id: string) => string | null;

type Props = { ledger: Ledger; words: LedgerWords; locale: Locale; addressOf: AddressOf };

/** The briefs behind the figures, without a word that anybody typed; drawn when it is opened. */
export function CaseTable(props: Props) {
  const { cases } = props.words;
  const [isDrawn, setDrawn] = useState(false);
  return (
    <details class="ledger-cases" onToggle={() => setDrawn(true)}>
      <summary>{cases.title}</summary>
      <p class="hint">{cases.text}</p>
      {isDrawn && <Cases {...props} />}
    </details>
  );
}

function Cases({ ledger, words, locale, addressOf }: Props) {
  const { head, lines } = caseLines(ledger, words, locale);
  const rows = lines.map(({ id, cells: [number, ...cells] }) => {
    const address = addressOf(id);
    return { key: id, label: address === null ? number : <a href={address}>{number}</a>, cells };
  });
  return <LedgerTable title={words.cases.title} head={head} lines={rows} />;
}
