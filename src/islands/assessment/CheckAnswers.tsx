import { answerStatus } from '#domain/assessment/answer-status.ts';
import { answerWording } from '#domain/assessment/answer-wording.ts';
import type { Attempt } from '#domain/assessment/attempt.ts';
import type { Step } from '#domain/assessment/steps.ts';
import styles from '#styles/answers.css?url&no-inline';
import { CheckSummary } from './CheckSummary.tsx';
import type { QuestionDetails, Questionnaire, TakeTexts } from './props.ts';

type Props = {
  attempt: Attempt;
  steps: readonly Step[];
  titles: readonly string[];
  questionnaire: Questionnaire;
  details: QuestionDetails;
  texts: TakeTexts;
  onChange: (step: number, itemId: string) => void;
};

/** Every answer in words, with a way to change it; what was skipped is marked. */
export function CheckAnswers({ attempt, steps, titles, questionnaire, details, texts, onChange }: Props) {
  return (
    <>
      <link rel="stylesheet" href={styles} />
      <CheckSummary {...{ attempt, questionnaire }} texts={details.check} />
      {steps.map((step, index) => (
        <section class="answers" key={step.id} aria-labelledby={`answers-${step.id}`}>
          <h2 id={`answers-${step.id}`}>{titles[index]}</h2>
          <dl>
            {step.items.map((id) => {
              const question = questionnaire.items[id];
              if (question === undefined) return null;
              const answer = attempt.answers[id];
              const words = answerWording(question, answer, texts.answers);
              const open = answerStatus(question, answer) === 'blank';
              return (
                <div key={id} data-open={open}>
                  <dt>{details.items[id]?.short}</dt>
                  <dd>{words ?? texts.take.skipped}</dd>
                  <dd class="change">
                    <button class="text-button" type="button" onClick={() => onChange(index, id)}>
                      {words === null ? details.check.answer : details.check.change}
                      <span class="visually-hidden">: {details.items[id]?.short}</span>
                    </button>
                  </dd>
                </div>
              );
            })}
          </dl>
        </section>
      ))}
    </>
  );
}
