import type { Brief } from '#domain/brief/brief.ts';
import { shortFingerprint } from '#domain/brief/fingerprint.ts';
import { stateOf } from '#domain/brief/state.ts';
import { formatDate } from '#domain/i18n/format.ts';
import type { Locale } from '#domain/i18n/locale.ts';
import { fill } from '#domain/i18n/message.ts';
import type { HistoryTexts } from './history-texts.ts';

type Props = { brief: Brief; versions: Brief['versions']; locale: Locale; texts: HistoryTexts };

/** The approved versions: since when, which one holds, and by what to know it again. */
export function Versions({ brief, versions, locale, texts: { list } }: Props) {
  const { inForce } = stateOf(brief);
  return (
    <section aria-labelledby="history-versions">
      <h3 id="history-versions">{list.title}</h3>
      {versions.length === 0 ? (
        <p class="hint">{list.none}</p>
      ) : (
        <ul class="history-versions">
          {versions.toReversed().map(({ number, frozenAt, fingerprint }) => (
            <li key={number}>
              <b>{fill(list.version, { n: number })}</b>
              {number === inForce && <span class="history-mark">{list.inForce}</span>}
              <span>{fill(list.frozen, { date: formatDate(locale, frozenAt) })}</span>
              <span>{fill(list.fingerprint, { fingerprint: shortFingerprint(fingerprint) })}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
