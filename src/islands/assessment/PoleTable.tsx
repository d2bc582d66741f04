import type { Attempt } from '#domain/assessment/attempt.ts';
import { itemsInScope } from '#domain/assessment/bank.ts';
import { biasFigure } from '#domain/assessment/figures.ts';
import { POLE_STEPS } from '#domain/assessment/scales.ts';
import type { Score } from '#domain/assessment/score.ts';
import type { ResultBank, ResultTexts } from './props.ts';
import { beamSentence } from './ResultHead.tsx';

type Props = { attempt: Attempt; score: Score; bank: ResultBank; texts: ResultTexts };

const WIDTH = 100;

/** One answer on its line from sales to marketing. */
function PoleMark({ value }: { value: number }) {
  const x = ((value + 2) / 4) * WIDTH;
  const side = value === 0 ? 'fill-ink' : value < 0 ? 'fill-sales' : 'fill-marketing';
  return (
    <svg class="pole-line" viewBox="-4 0 108 10" aria-hidden="true">
      <path class="beam-scale" d="M0 5h100M0 2v6M50 2v6M100 2v6" />
      <circle class={side} cx={x} cy="5" r="4" />
    </svg>
  );
}

/** The table behind the beam: each question with two ends, and the pulls that they add up to. */
export function PoleTable({ attempt, score, bank, texts }: Props) {
  const { poles, open } = texts.result;
  const words = [
    poles.steps.toSales,
    poles.steps.nearSales,
    poles.steps.middle,
    poles.steps.nearMarketing,
    poles.steps.toMarketing,
  ];
  const rows = itemsInScope(bank, attempt.mode).filter((item) => item.type === 'pole');
  return (
    <section aria-labelledby="poles">
      <h2 id="poles">{poles.title}</h2>
      <p class="hint">{poles.lede}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{poles.question}</th>
            <th scope="col">{poles.answer}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id }) => {
            const answer = attempt.answers[id];
            const step = POLE_STEPS.indexOf(answer);
            return (
              <tr key={id}>
                <th scope="row">{bank.items[id]?.short}</th>
                <td>
                  {step === -1
                    ? answer === 'unknown'
                      ? texts.answers.unknown
                      : answer === 'na'
                        ? texts.answers.notApplicable
                        : open.skipped
                    : words[step]}
                  {step !== -1 && <PoleMark value={POLE_STEPS[step] ?? 0} />}
                </td>
              </tr>
            );
          })}
        </tbody>
        {score.pull !== null && score.bias !== null && (
          <tfoot>
            <tr>
              <th scope="row">{poles.sales}</th>
              <td>{Math.round(score.pull.sales)}</td>
            </tr>
            <tr>
              <th scope="row">{poles.marketing}</th>
              <td>{Math.round(score.pull.marketing)}</td>
            </tr>
            <tr>
              <th scope="row">{poles.total}</th>
              <td>
                <b>{biasFigure(score.bias).value}</b> <span class="hint">{beamSentence(score.bias, texts)}</span>
              </td>
            </tr>
          </tfoot>
        )}
      </table>
    </section>
  );
}
