import type { EventType } from '#domain/brief/event.ts';
import { leavesOf } from '#domain/brief/field-leaves.ts';
import { type Objection, objectionsOf } from '#domain/brief/objections.ts';
import { roleOf } from '#domain/brief/people.ts';
import { formatDate } from '#domain/i18n/format.ts';
import { fill, plural } from '#domain/i18n/message.ts';
import { ChangeList } from './ChangeList.tsx';
import { useFlow } from './flow-context.ts';
import { StepButtons } from './StepButtons.tsx';

/** The objections that nobody has decided on, each in full with the steps that close it. */
export function OpenObjections({ decisions }: { decisions: readonly EventType[] }) {
  const { brief, texts } = useFlow();
  const all = objectionsOf(brief);
  return (
    <section class="flow-objections" aria-labelledby="flow-objections">
      <h4 id="flow-objections">{texts.objections.open}</h4>
      {all.map((objection, index) =>
        objection.decision === undefined ? (
          <article class="flow-objection" key={objection.id}>
            <ObjectionText objection={objection} number={index + 1} />
            <StepButtons steps={decisions} place="objection" about={objection.id} wanted="accept" />
          </article>
        ) : null,
      )}
    </section>
  );
}

/** What was decided on objections, folded away. */
export function ClosedObjections() {
  const { brief, texts, locale } = useFlow();
  const all = objectionsOf(brief);
  const closed = all.filter(({ decision }) => decision !== undefined);
  if (closed.length === 0) return null;
  return (
    <details class="flow-other">
      <summary>{plural(locale, texts.objections.closed, closed.length)}</summary>
      {closed.map((objection) => (
        <article class="flow-objection" key={objection.id}>
          <ObjectionText objection={objection} number={all.indexOf(objection) + 1} />
        </article>
      ))}
    </details>
  );
}

/** An objection in full: who raised it, the consequence, the other way, and the decision once there is one. */
export function ObjectionText({ objection, number }: { objection: Objection; number: number }) {
  const { brief, form, texts, locale } = useFlow();
  const { whose, at, requirement, consequence, alternative, decision } = objection;
  const words = texts.objection;
  const side = roleOf(whose);
  const who = [side === null ? whose.role : texts.roles[side].is, whose.name, formatDate(locale, at)];
  return (
    <>
      <h4>{fill(texts.objections.item, { n: number })}</h4>
      <p class="hint">{who.filter((part) => part !== '').join(', ')}</p>
      <dl class="flow-facts-list">
        <Entry label={words.requirement} text={requirement} />
        <Entry label={words.consequence} text={consequence.what}>
          {[
            [words.likelihood, consequence.likelihood],
            [words.by, formatDate(locale, consequence.by)],
          ]}
        </Entry>
        <Entry label={words.alternative} text={alternative.what}>
          {[
            [words.effect, alternative.effect],
            [words.cost, alternative.cost],
            [words.time, alternative.time],
          ]}
        </Entry>
      </dl>
      {alternative.changes.length > 0 && (
        <>
          <p class="label">{texts.objections.changes}</p>
          <ChangeList changes={alternative.changes} leaves={leavesOf(brief, form, texts.money)} />
        </>
      )}
      {decision !== undefined && (
        <p class="flow-decision">
          <b>{texts.decisions[decision.type]}</b>{' '}
          {[decision.whose.name, formatDate(locale, decision.at)].filter((part) => part !== '').join(', ')}
          {decision.reason !== '' && <span>{decision.reason}</span>}
        </p>
      )}
    </>
  );
}

type EntryProps = { label: string; text: string; children?: readonly (readonly [label: string, text: string])[] };

function Entry({ label, text, children = [] }: EntryProps) {
  const parts = children.filter(([, part]) => part !== '');
  if (text === '' && parts.length === 0) return null;
  return (
    <>
      <dt>{label}</dt>
      <dd>
        {text}
        {parts.length > 0 && (
          <ul>
            {parts.map(([name, part]) => (
              <li key={name}>
                {name}: {part}
              </li>
            ))}
          </ul>
        )}
      </dd>
    </>
  );
}
