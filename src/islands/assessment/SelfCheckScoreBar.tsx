import type { SelfCheckScore } from '#domain/assessment/self-check.ts';
import { fill } from '#domain/i18n/message.ts';
import type { SelfCheckBank, SelfCheckTexts } from './props.ts';
import { ScoreAxis } from './ScoreAxis.tsx';

type Props = { score: SelfCheckScore; bank: SelfCheckBank; texts: SelfCheckTexts };

/** Where the bands begin and end. */
const BANDS = [
  { band: 'suffers', from: 0, under: 50 },
  { band: 'workable', from: 50, under: 75 },
  { band: 'reliable', from: 75, under: 100 },
] as const;

/** The score on its line, and what the parts of the line are called. */
export function SelfCheckScoreBar({ score: { score, band, counts }, bank, texts }: Props) {
  const { selfCheck } = texts;
  const value = score === null ? null : Math.round(score);
  const shown = value === null ? '—' : fill(selfCheck.score, { score: value });
  const text = value === null ? selfCheck.scoreNone : selfCheck.scoreText;
  return (
    <section aria-labelledby="score">
      <h2 id="score">{selfCheck.scoreTitle}</h2>
      <p class="score">{shown}</p>
      <p class="hint">{fill(text, { n: counts.answered, total: counts.applicable })}</p>
      <ScoreAxis
        marks={[50, 75]}
        value={value}
        label={value === null ? selfCheck.axisNone : fill(selfCheck.axis, { score: value })}
      />
      <dl class="bands">
        {BANDS.map(({ band: id, from, under }) => (
          <div key={id} class={id === band ? 'here' : undefined} aria-current={id === band ? 'true' : undefined}>
            <dt>{from === 0 ? fill(selfCheck.under, { n: under }) : fill(selfCheck.from, { n: from })}</dt>
            <dd>{bank.bands[id].title}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
