import { standingOf } from '#domain/brief/standing.ts';
import { stateOf } from '#domain/brief/state.ts';
import { fill } from '#domain/i18n/message.ts';
import { useFlow } from './flow-context.ts';

/** Where the brief stands, in words: its state with what must be said beside it, its number and version. */
export function StandingLine() {
  const { brief, texts } = useFlow();
  const { is, marks } = standingOf(brief);
  const { version, inForce } = stateOf(brief);
  const number = (brief.number ?? '').trim();
  const facts = [
    number === '' ? texts.unnumbered : fill(texts.numbered, { number }),
    fill(texts.version, { n: version }),
    ...(inForce !== null && inForce !== version ? [fill(texts.inForce, { n: inForce })] : []),
  ];
  return (
    <p class="flow-standing">
      <b>{texts.standing.states[is]}</b>
      {marks.map((mark) => (
        <span class="flow-mark" key={mark}>
          {texts.standing.marks[mark]}
        </span>
      ))}
      <span class="flow-facts">{facts.join('\u00a0· ')}</span>
    </p>
  );
}
