import { answerWording } from '#domain/assessment/answer-wording.ts';
import type { AttemptResult } from '#domain/assessment/attempt.ts';
import { dimensionsInScope } from '#domain/assessment/bank.ts';
import type { Questionnaire, ResultTexts } from './props.ts';

type Props = { attempt: AttemptResult; questionnaire: Questionnaire; texts: ResultTexts };

/** Every question that was asked, by dimension, with its answer in words. */
export function AnswerList({ attempt, questionnaire, texts }: Props) {
  const { dimensions, items } = questionnaire;
  return (
    <>
      <p class="hint">{texts.result.dimensions.allLede}</p>
      {dimensionsInScope(questionnaire, attempt.mode).map(({ id, items: asked }) => (
        <div key={id}>
          <h3>{dimensions.find((dimension) => dimension.id === id)?.title}</h3>
          <dl>
            {asked.flatMap((item) => {
              const question = items[item.id];
              if (question === undefined) return [];
              const answer = answerWording(question, attempt.answers[item.id], texts.answers);
              return [
                <div key={item.id}>
                  <dt>{question.text}</dt>
                  <dd>{answer ?? texts.result.open.skipped}</dd>
                </div>,
              ];
            })}
          </dl>
        </div>
      ))}
    </>
  );
}
