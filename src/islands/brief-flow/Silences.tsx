import type { Silence } from '#domain/brief/silence.ts';
import { formatDate } from '#domain/i18n/format.ts';
import { fill } from '#domain/i18n/message.ts';
import { useFlow } from './flow-context.ts';
import { TellThem } from './TellThem.tsx';

/** Answers that did not come by their day: recorded as silence, which is never consent. */
export function Silences({ silences }: { silences: readonly Silence[] }) {
  const { texts, values, locale } = useFlow();
  return (
    <>
      {silences.map(({ id, to, text, since }) => {
        const date = formatDate(locale, since);
        return (
          <section class="notice flow-silence" key={id} aria-labelledby={`silence-${id}`}>
            <h3 id={`silence-${id}`}>{fill(texts.silence.title, { date })}</h3>
            <p>{fill(texts.silence.text, { to, text })}</p>
            <TellThem title={texts.silence.tell} text={upper(fill(texts.silence.letter, { ...values, date, text }))} />
          </section>
        );
      })}
    </>
  );
}

function upper(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
