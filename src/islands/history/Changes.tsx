import type { Attempt } from '#domain/assessment/attempt.ts';
import { type AttemptChange, compareAttempts } from '#domain/assessment/attempt-change.ts';
import { SLIGHT, stillWeak } from '#domain/assessment/change-reading.ts';
import type { Locale } from '#domain/i18n/locale.ts';
import { fill, plural } from '#domain/i18n/message.ts';
import { ChangeTable } from './ChangeTable.tsx';
import { MovedItems } from './MovedItems.tsx';
import type { HistoryAddresses, HistoryBank, HistoryTexts } from './texts.ts';

type Props = {
  earlier: Attempt;
  later: Attempt;
  dates: readonly [string, string];
  bank: HistoryBank;
  texts: HistoryTexts;
  addresses: HistoryAddresses;
  locale: Locale;
};

/** What the comparison rests on: how many questions, why not all, and how many of them were answered both times. */
function basisOf({ commonCount, restricted, items }: AttemptChange, { compare }: HistoryTexts, locale: Locale): string {
  const why = restricted === 'none' ? '' : compare.why[restricted];
  const allAnswered = items.length === commonCount;
  return [
    plural(locale, compare.common, commonCount, { why }),
    ...(allAnswered ? [] : [fill(compare.paired, { paired: items.length })]),
    ...(allAnswered && restricted === 'none' ? [] : [compare.recount]),
  ].join(' ');
}

/** What has changed between two attempts of one side. */
export function Changes({ earlier, later, dates, bank, texts, addresses, locale }: Props) {
  const { compare } = texts;
  const change = compareAttempts(bank, earlier, later);
  const weak = stillWeak(change).map((id) => bank.dimensions.find((dimension) => dimension.id === id)?.title ?? id);
  if (change.items.length === 0) return <p role="status">{compare.nothing}</p>;
  return (
    <>
      <p role="status">{basisOf(change, texts, locale)}</p>
      <ChangeTable {...{ change, dates, bank, texts, locale }} />
      <p class="hint">{fill(compare.caution, { strength: SLIGHT.strength, points: SLIGHT.dimension })}</p>
      <MovedItems items={change.items} before={earlier.answers} after={later.answers} {...{ bank, texts }} />
      {weak.length > 0 && (
        <p>
          {fill(compare.weak.text, { dimensions: weak.join(', ') })} <a href={addresses.plan}>{compare.weak.plan}</a>
        </p>
      )}
    </>
  );
}
