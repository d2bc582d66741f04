import type { EventType } from '#domain/brief/event.ts';
import { askedOf } from '#domain/brief/flow-words.ts';
import type { SideNow } from '#domain/brief/next-steps.ts';
import type { Situation } from '#domain/brief/situation.ts';
import { fill } from '#domain/i18n/message.ts';
import { useFlow } from './flow-context.ts';
import { OpenObjections } from './Objections.tsx';
import { StepButtons } from './StepButtons.tsx';
import { TellThem } from './TellThem.tsx';

type Props = {
  side: SideNow;
  /** Steps that can be taken on an open objection. */
  decisions: readonly EventType[];
};

/** Situations in which what was asked last is told to the side that has to answer it. */
const ANSWERING: readonly Situation[] = ['returned', 'rejected', 'in-work'];

/** One side: whether it is its turn, what it can do now, and what to tell it. */
export function SideSteps({ side, decisions }: Props) {
  const { brief, texts, values } = useFlow();
  const { role, name, turns, says, steps, wanted } = side;
  const isTurn = turns.length > 0;
  const id = `flow-${role}`;
  const asked = turns.some((turn) => ANSWERING.includes(turn)) ? askedOf(brief) : null;
  return (
    <section class="flow-side" data-turn={isTurn} aria-labelledby={id}>
      <h3 id={id}>
        {texts.roles[role].is} <span class="flow-name">{name === '' ? texts.nobody : name}</span>
        {isTurn && <span class="flow-turn">{texts.turn}</span>}
      </h3>
      {says.map(({ situation, part }) => (
        <p key={situation}>{fill((texts.says[situation] as Record<string, string>)[part] ?? '', values)}</p>
      ))}
      {asked !== null && (
        <blockquote class="flow-asked">
          <p class="label">{texts.asked[asked.type]}</p>
          <p>{asked.text}</p>
        </blockquote>
      )}
      {turns.includes('objected') && <OpenObjections decisions={decisions} />}
      {steps.length > 0 && <StepButtons steps={steps} place={role} wanted={wanted} />}
      {turns.map((turn) => {
        const told = (texts.tell as Partial<Record<Situation, string>>)[turn];
        if (told === undefined || (turn === 'draft' && brief.events.length === 0)) return null;
        const sentence = fill(told, values);
        return (
          <TellThem
            key={turn}
            title={fill(texts.tellTitle, { to: texts.roles[role].to })}
            text={sentence.charAt(0).toUpperCase() + sentence.slice(1)}
          />
        );
      })}
    </section>
  );
}
