import type { AttemptResult } from '#domain/assessment/attempt.ts';
import { type Answer, itemsInScope } from '#domain/assessment/bank.ts';
import type { PoleStep } from '#domain/assessment/scales.ts';
import type { Score } from '#domain/assessment/score.ts';
import { poleValue } from '#domain/assessment/share.ts';
import type { ResultBank, ResultTexts } from './props.ts';
import { beamSentence } from './ResultHead.tsx';

type Props = { attempt: AttemptResult; score: Score; bank: ResultBank; texts: ResultTexts };

const WIDTH = 100;

/** One answer on its line from sales to marketing. */
function PoleMark({ value }: { value: PoleStep }) {
  const x = ((value + 2) / 4) * WIDTH;
  const side = value === 0 ? 'fill-ink' : value < 0 ? 'fill-sales' : 'fill-marketing';
  return (
    <svg class="pole-line" viewBox="-4 0 108 10" aria-hidden="true">
      <path class="beam-scale" d="M0 5h100M0 2v6M50 2v6M100 2v6" />
      <circle class={side} cx={x} cy="5" r="4" />
    </svg>
  );
}

function stepWord(step: PoleStep, { result }: ResultTexts): string {
  const { toSales, nearSales, middle, nearMarketing, toMarketing } = result.poles.steps;
  return { '-2': toSales, '-1': nearSales, '0': middle, '1': nearMarketing, '2': toMarketing }[`${step}` as const];
}

/** What stands in the place of an answer that is none. */
function openWord(answer: Answer | undefined, { answers, result }: ResultTexts): string {
  if (answer === 'unknown') return answers.unknown;
  return answer === 'na' ? answers.notApplicable : result.open.skipped;
}

/** The table behind the beam: each question with two ends, and the pulls that they add up to. */
export function PoleTable({ attempt, score, bank, texts }: Props) {
  const { poles } = texts.result;
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
          {rows.map((item) => {
            const { id } = item;
            const step = poleValue(item, attempt.answers[id]) as PoleStep | null;
            return (
              <tr key={id}>
                <th scope="row">{bank.items[id]?.short}</th>
                <td>
                  {step === null ? openWord(attempt.answers[id], texts) : stepWord(step, texts)}
                  {step !== null && <PoleMark value={step} />}
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
              <td>{beamSentence(score.bias, texts)}</td>
            </tr>
          </tfoot>
        )}
      </table>
    </section>
  );
}
