import {
  type Portion,
  QUOTA_UNITS,
  STORED_KINDS,
  type StorageUse,
  WARNED_FROM,
} from '#domain/documents/storage-use.ts';
import { formatNumber } from '#domain/i18n/format.ts';
import type { Locale } from '#domain/i18n/locale.ts';
import { fill, plural } from '#domain/i18n/message.ts';
import type { DataTexts } from './data-props.ts';
import { RoomBar } from './RoomBar.tsx';

type Props = { use: StorageUse; locale: Locale; texts: DataTexts };

/** How full the storage is: a sentence, a bar, a warning where it is needed, and the table. */
export function StorageRoom({ use, locale, texts: { use: words, kinds } }: Props) {
  const { ours, others, share, isShort } = use;
  const free = Math.max(0, QUOTA_UNITS - ours.units - others.units);
  const units = (count: number) => plural(locale, words.units, count);
  const number = (count: number) => formatNumber(locale, count);

  const summary = fill(words.summary, {
    percent: percentOf(locale, share),
    ours: units(ours.units),
    others: units(others.units),
    free: units(free),
  });

  function row(name: string, { count, units: size }: Portion, key = name) {
    return (
      <tr key={key}>
        <th scope="row">{name}</th>
        <td>{number(count)}</td>
        <td>{number(size)}</td>
      </tr>
    );
  }

  return (
    <section class="part" aria-labelledby="use-title">
      <h2 id="use-title" tabIndex={-1}>
        {words.title}
      </h2>
      <p>{summary}</p>
      <RoomBar
        ours={ours.units / QUOTA_UNITS}
        others={others.units / QUOTA_UNITS}
        summary={summary}
        mark={fill(words.mark, { percent: percentOf(locale, WARNED_FROM) })}
      />
      {isShort && (
        <div class="notice error" role="alert">
          <h3>{words.short.title}</h3>
          <p>{words.short.text}</p>
        </div>
      )}
      <table class="room-table">
        <thead>
          <tr>
            <th scope="col">{words.kind}</th>
            <th scope="col">{words.count}</th>
            <th scope="col">{words.size}</th>
          </tr>
        </thead>
        <tbody>
          {STORED_KINDS.filter((kind) => use.kinds[kind].count > 0).map((kind) => row(kinds[kind], use.kinds[kind]))}
        </tbody>
        <tbody>
          {row(words.ours, ours)}
          {others.count > 0 && row(words.others, others)}
          <tr>
            <th scope="row">{words.free}</th>
            <td />
            <td>{number(free)}</td>
          </tr>
        </tbody>
      </table>
      {others.count > 0 && <p class="hint">{words.othersText}</p>}
    </section>
  );
}

/** Below ten per cent with one decimal: a filled storage of many documents must not be «0 %». */
function percentOf(locale: Locale, share: number): string {
  const maximumFractionDigits = share < 0.1 ? 1 : 0;
  return new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits }).format(share);
}
