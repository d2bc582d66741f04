import { useMemo, useState } from 'preact/hooks';
import type { LedgerCase } from '#domain/brief/ledger/case.ts';
import { ledgerFrom } from '#domain/brief/ledger/ledger.ts';
import { figurePairs } from '#domain/brief/ledger/sections/figures.ts';
import { sectionsOf } from '#domain/brief/ledger/sections/sections-of.ts';
import { formatDate } from '#domain/i18n/format.ts';
import type { Locale } from '#domain/i18n/locale.ts';
import { fill, plural } from '#domain/i18n/message.ts';
import { type AddressOf, CaseTable } from './CaseTable.tsx';
import { FigurePairs } from './FigurePairs.tsx';
import { Fills } from './Fills.tsx';
import { Filters } from './Filters.tsx';
import { LedgerPart } from './LedgerPart.tsx';
import type { LedgerWords } from './ledger-props.ts';
import { type Choice, EVERYTHING, filterOf, isReversed, scopeWords } from './scope.ts';
import { TakeLedger } from './TakeLedger.tsx';

type Props = {
  /** One at least. */
  cases: readonly LedgerCase[];
  locale: Locale;
  company: string;
  words: LedgerWords;
  today: string;
  /** How many briefs are left out because nobody has handed them over. */
  drafts: number;
  addressOf: AddressOf;
};

/** A ledger with something in it: what is counted, the shares, the parts, the briefs, the files. */
export function LedgerBody({ cases, locale, company, words, today, drafts, addressOf }: Props) {
  const [choice, setChoice] = useState<Choice>(EVERYTHING);
  const filter = filterOf(choice, cases);
  const ledger = useMemo(() => ledgerFrom(cases, filter), [cases, JSON.stringify(filter)]);
  const context = { texts: words.parts, locale };
  const scope = scopeWords(choice, cases, words, locale);
  const isNothing = ledger.all.n === 0;
  const counted = [
    plural(locale, words.counted, ledger.all.n),
    ...(drafts > 0 && choice === EVERYTHING ? [plural(locale, words.drafts, drafts)] : []),
  ];
  return (
    <>
      <Fills />
      <p class="print-only">
        {[company, ...scope, fill(words.document.asOf, { date: formatDate(locale, today) })]
          .filter((text) => text !== '')
          .join('\u00a0· ')}
      </p>
      <Filters {...{ cases, choice, words }} isReversed={isReversed(filter)} onChoose={setChoice} />
      <p class="ledger-counted" role="status">
        {isNothing ? (isReversed(filter) ? words.filter.wrong : words.filter.nothing) : counted.join('. ')}
      </p>
      {!isNothing && (
        <>
          <FigurePairs pairs={figurePairs(ledger, context)} texts={words.parts.figures} />
          {sectionsOf(ledger, context).map((section) => (
            <LedgerPart key={section.id} section={section} />
          ))}
          <CaseTable {...{ ledger, words, locale, addressOf }} />
          <TakeLedger source={{ ledger, scope, locale, today, company, texts: words }} texts={words.take} />
        </>
      )}
      <details class="ledger-rules">
        <summary>{words.rules.title}</summary>
        <ul>
          {words.rules.list.map((rule) => (
            <li key={rule}>{rule}</li>
          ))}
        </ul>
      </details>
    </>
  );
}
