import type { BriefEvent, EventType } from '#domain/brief/event.ts';
import { roleOf } from '#domain/brief/people.ts';
import { formatDate } from '#domain/i18n/format.ts';
import { fill } from '#domain/i18n/message.ts';
import { type FlowTexts, useFlow } from './flow-context.ts';
import { StepButtons } from './StepButtons.tsx';
import { TellThem } from './TellThem.tsx';

/** Decisions that rest on a talk alone, each with a letter that asks to confirm it and the step that records that. */
export function Unconfirmed({ events }: { events: readonly BriefEvent[] }) {
  const { texts } = useFlow();
  if (events.length === 0) return null;
  return (
    <section class="flow-part" aria-labelledby="flow-unconfirmed">
      <h3 id="flow-unconfirmed">{texts.unconfirmed.title}</h3>
      <p class="hint">{texts.unconfirmed.text}</p>
      <ul class="flow-told">
        {events.map((event) => (
          <li key={event.id}>
            <Told event={event} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Told({ event }: { event: BriefEvent }) {
  const { texts, values, locale } = useFlow();
  const { show, item, letter } = texts.unconfirmed;
  const role = roleOf(event.whose);
  const what = (texts.steps as Partial<FlowTexts['steps']>)[event.type as EventType]?.done ?? event.type;
  const date = formatDate(locale, event.decidedAt);
  const basis = texts.bases[event.basis as 'phone' | 'meeting'];
  const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
  return (
    <>
      <p>
        {fill(item, {
          what,
          name: event.whose.name || (role === null ? event.whose.role : texts.roles[role].is),
          basis: lower(basis),
          date,
        })}
      </p>
      <details class="flow-letter">
        <summary>{show}</summary>
        <TellThem
          title={role === null ? show : fill(texts.tellTitle, { to: texts.roles[role].to })}
          text={fill(letter, { ...values, date, what: keepsCase(what) ? what : lower(what) })}
        />
      </details>
      <StepButtons steps={['confirm']} place="confirm" about={event.id} />
    </>
  );
}

/** «ТЗ утверждено» begins with an abbreviation. */
function keepsCase(text: string): boolean {
  return text.charAt(1) !== '' && text.charAt(1) === text.charAt(1).toUpperCase() && /\p{L}/u.test(text.charAt(1));
}
