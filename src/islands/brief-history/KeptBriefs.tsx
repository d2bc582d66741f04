import { useMemo, useState } from 'preact/hooks';
import { titleOf } from '#domain/brief/title.ts';
import { formatMoment } from '#domain/i18n/format.ts';
import type { Locale } from '#domain/i18n/locale.ts';
import { fill } from '#domain/i18n/message.ts';
import { type KeptBrief, keptBriefs, openKeptBrief } from '#stores/brief-snapshots.ts';
import type { HistoryTexts } from './history-texts.ts';

type Props = {
  id: string;
  /** What a brief without a title is called. */
  untitled: string;
  locale: Locale;
  address: string;
  texts: HistoryTexts;
};
type Said = { id: string; title: string } | 'failed' | null;

/** States of a brief that were put aside before something replaced them, each to be had back as a copy. */
export function KeptBriefs({ id, untitled, locale, address, texts: { snapshots } }: Props) {
  const kept = useMemo(() => keptBriefs(id), [id]);
  const [said, say] = useState<Said>(null);
  if (kept.length === 0) return null;
  function open(state: KeptBrief) {
    const opened = openKeptBrief(state);
    say(opened.ok ? { id: opened.value, title: titleOf(state.brief, untitled) } : 'failed');
  }
  const [before = '', after = ''] = snapshots.opened.split('{title}');
  return (
    <section aria-labelledby="history-kept">
      <h3 id="history-kept">{snapshots.title}</h3>
      <p class="hint">{snapshots.text}</p>
      <ul class="history-versions">
        {kept.map((state) => {
          const name = fill(snapshots.item, { time: formatMoment(locale, state.at) });
          return (
            <li key={state.at}>
              <span>{name}</span>
              <button
                class="text-button"
                type="button"
                aria-label={`${snapshots.open}: ${name}`}
                onClick={() => open(state)}
              >
                {snapshots.open}
              </button>
            </li>
          );
        })}
      </ul>
      <p role="status">
        {said === 'failed' && snapshots.failed}
        {said !== null && said !== 'failed' && (
          <>
            {before}
            <a href={`${address}#${said.id}`}>{said.title}</a>
            {after}
          </>
        )}
      </p>
    </section>
  );
}
