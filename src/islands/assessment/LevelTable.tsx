import { capFigures } from '#domain/assessment/figures.ts';
import { LEVELS } from '#domain/assessment/level.ts';
import type { Score } from '#domain/assessment/score.ts';
import { fill } from '#domain/i18n/message.ts';
import type { ResultBank, ResultTexts } from './props.ts';

type Props = { score: Score; bank: ResultBank; texts: ResultTexts };

/** Strength in a sentence, its range as a picture, what caps the level, and the five levels as a table. */
export function LevelTable({ score, bank, texts }: Props) {
  const { level, strength } = texts.result;
  const [low, high] = [Math.round(score.range.low), Math.round(score.range.high)];
  const value = score.strength === null ? null : Math.round(score.strength);
  // The bounds themselves differ in their last bit.
  const exact = score.counts.answered === score.counts.applicable;
  const sentence =
    value === null
      ? fill(strength.textNone, { low, high })
      : exact
        ? fill(strength.textExact, { value })
        : fill(strength.text, { value, low, high });
  return (
    <section aria-labelledby="level">
      <h2 id="level">{level.title}</h2>
      <p>{sentence}</p>
      <svg class="strength-axis" viewBox="-4 0 108 20" role="img" aria-label={fill(strength.axis, { text: sentence })}>
        <path class="beam-scale" d="M0 8h100M0 5v6M30 5v6M50 5v6M70 5v6M85 5v6M100 5v6" />
        <rect class="range" x={low} y="6" width={Math.max(high - low, 0.5)} height="4" />
        {value !== null && <circle class="fill-ink" cx={value} cy="8" r="2.5" />}
        {[0, ...LEVELS.map(({ under }) => under)].map((mark) => (
          <text class="fine" key={mark} x={mark} y="18" text-anchor="middle">
            {mark}
          </text>
        ))}
      </svg>
      {capFigures(score).map(({ cap, value: measured, needed }) => (
        <p class="notice" key={cap}>
          {fill(bank.wording.caps[cap] ?? '', { value: measured, needed })}
        </p>
      ))}
      {score.provisional && <p class="notice">{level.provisionalText}</p>}
      {score.level === null && <p>{level.none}</p>}
      <table class="levels">
        <thead>
          <tr>
            <th scope="col">{level.level}</th>
            <th scope="col">{level.strength}</th>
            <th scope="col">{level.meaning}</th>
          </tr>
        </thead>
        <tbody>
          {LEVELS.map(({ level: n, from, under }) => (
            <tr
              key={n}
              class={n === score.level ? 'here' : undefined}
              aria-current={n === score.level ? 'true' : undefined}
            >
              <th scope="row">
                {n}. {bank.wording.levels[n].title}
              </th>
              <td>{from === 0 ? fill(level.under, { n: under }) : fill(level.from, { n: from })}</td>
              <td>{bank.wording.levels[n].text}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
