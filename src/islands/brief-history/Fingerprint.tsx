import { shortFingerprint } from '#domain/brief/fingerprint.ts';
import type { BriefPoint } from '#domain/brief/points.ts';
import { fill } from '#domain/i18n/message.ts';
import type { HistoryTexts } from './history-texts.ts';

type Props = { points: readonly BriefPoint[]; texts: HistoryTexts };

/** The fingerprint of the text as it stands, and what it is good for. */
export function Fingerprint({ points, texts: { fingerprint } }: Props) {
  const now = points.at(-1);
  if (now === undefined) return null;
  const same = points.findLast((point) => point.is === 'version' && point.fingerprint === now.fingerprint);
  return (
    <section aria-labelledby="history-fingerprint">
      <h3 id="history-fingerprint">{fingerprint.title}</h3>
      <p class="history-fingerprint">
        <b>{shortFingerprint(now.fingerprint)}</b>
      </p>
      {same !== undefined && <p>{fill(fingerprint.equals, { n: same.number })}</p>}
      <p class="hint">{fingerprint.for}</p>
    </section>
  );
}
