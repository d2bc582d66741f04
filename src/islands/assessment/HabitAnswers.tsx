import { answerWording } from '#domain/assessment/answer-wording.ts';
import type { AttemptResult } from '#domain/assessment/attempt.ts';
import { itemsInScope } from '#domain/assessment/bank.ts';
import type { SelfCheckBank, SelfCheckTexts } from './props.ts';

type Props = { result: AttemptResult; bank: SelfCheckBank; texts: SelfCheckTexts };

/** Every habit with its answer in words, folded. */
export function HabitAnswers({ result, bank, texts }: Props) {
  const { selfCheck, answers } = texts;
  return (
    <details class="fold">
      <summary>{selfCheck.answers}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{selfCheck.habit}</th>
            <th scope="col">{selfCheck.answer}</th>
          </tr>
        </thead>
        <tbody>
          {itemsInScope(bank, 'full').map((item) => (
            <tr key={item.id}>
              <th scope="row">{bank.items[item.id]?.short}</th>
              <td>{answerWording(item, result.answers[item.id], answers) ?? selfCheck.skipped}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
