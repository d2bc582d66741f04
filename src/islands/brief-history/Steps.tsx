import { useState } from 'preact/hooks';
import type { BriefEvent } from '#domain/brief/event.ts';
import type { EventWords } from '#domain/brief/event-words.ts';
import { shortFingerprint } from '#domain/brief/fingerprint.ts';
import { fill } from '#domain/i18n/message.ts';
import type { HistoryTexts } from './history-texts.ts';

type Props = { told: readonly EventWords[]; events: readonly BriefEvent[]; texts: HistoryTexts };

/** What happened to a brief, a sentence each step; what was recorded with it is folded in. */
export function Steps({ told, events, texts: { steps } }: Props) {
  const [isMarked, setMarked] = useState(false);
  return (
    <section aria-labelledby="history-steps">
      <h3 id="history-steps">{steps.title}</h3>
      {told.length === 0 ? (
        <p class="hint">{steps.none}</p>
      ) : (
        <>
          <ol class="history-steps">
            {told.map(({ id, sentence, marks, details }, index) => (
              <li key={id}>
                <p>
                  {sentence} {marks.length > 0 && <span class="history-mark">{marks.join(', ')}</span>}
                </p>
                {details.length > 0 && (
                  <details>
                    <summary>{steps.details}</summary>
                    <dl>
                      {details.map(({ label, text }) => (
                        <div key={label}>
                          <dt>{label}</dt>
                          <dd>{text}</dd>
                        </div>
                      ))}
                    </dl>
                  </details>
                )}
                {isMarked && (
                  <p class="hint">
                    {fill(steps.fingerprint, { fingerprint: shortFingerprint(events[index]?.fingerprint ?? '') })}
                  </p>
                )}
              </li>
            ))}
          </ol>
          <label class="check">
            <input
              type="checkbox"
              checked={isMarked}
              onChange={({ currentTarget }) => setMarked(currentTarget.checked)}
            />
            <span>{steps.fingerprints}</span>
          </label>
        </>
      )}
    </section>
  );
}
