import { capFigures } from '#domain/assessment/figures.ts';
import { LEVELS } from '#domain/assessment/level.ts';
import { missingInputs } from '#domain/assessment/provisional.ts';
import type { Score } from '#domain/assessment/score.ts';
import { fill } from '#domain/i18n/message.ts';
import type { ResultBank, ResultTexts } from './props.ts';
import { ScoreAxis } from './ScoreAxis.tsx';

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
  const missing = missingInputs(score).map((input) => {
    const title = bank.dimensions.find(({ id }) => id === input)?.title;
    return title === undefined ? level.missingBias : fill(level.missingTopic, { title });
  });
  return (
    <section aria-labelledby="level">
      <h2 id="level">{level.title}</h2>
      <p>{sentence}</p>
      <ScoreAxis
        marks={LEVELS.slice(1).map(({ from }) => from)}
        value={value}
        range={{ low, high }}
        label={fill(strength.axis, { text: sentence })}
      />
      {capFigures(score).map(({ cap, value: measured, needed }) => (
        <p class="notice" key={cap}>
          {fill(bank.wording.caps[cap] ?? '', { value: measured, needed })}
        </p>
      ))}
      {score.provisional && <p class="notice">{fill(level.provisionalText, { missing: missing.join(', ') })}</p>}
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
                {n === score.level && score.provisional && ` (${level.provisional})`}
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
