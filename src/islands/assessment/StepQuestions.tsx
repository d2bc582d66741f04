import type { Attempt } from '#domain/assessment/attempt.ts';
import { itemsInScope } from '#domain/assessment/bank.ts';
import type { Step } from '#domain/assessment/steps.ts';
import type { Part } from '#islands/parts/use-part.ts';
import { answerItem } from '#stores/assessments.ts';
import { FunctionField } from './FunctionField.tsx';
import type { QuestionDetails, Questionnaire, TakeTexts } from './props.ts';
import { ScaleField } from './ScaleField.tsx';

type Props = {
  attempt: Attempt;
  step: Step;
  questionnaire: Questionnaire;
  texts: TakeTexts;
  details: Part<QuestionDetails>;
  onWhy: () => void;
  /** Level of the headings of dimensions, where a step holds more than one. */
  heading: 'h2' | 'h3';
};

/** The questions of one page, under a heading for each dimension where there are several. */
export function StepQuestions({ attempt, step, questionnaire, texts, details, onWhy, heading: Heading }: Props) {
  const asked = itemsInScope(questionnaire, attempt.mode).map((item) => item.id);
  return (
    <>
      {step.dimensions.map((dimensionId) => {
        const dimension = questionnaire.dimensions.find((entry) => entry.id === dimensionId);
        return (
          <div class="questions" key={dimensionId}>
            {step.dimensions.length > 1 && <Heading>{dimension?.title}</Heading>}
            {dimension?.items
              .filter((id) => step.items.includes(id))
              .map((id) => {
                const question = questionnaire.items[id];
                if (question === undefined) return null;
                const Field = question.type === 'function' ? FunctionField : ScaleField;
                return (
                  <Field
                    key={id}
                    id={id}
                    number={asked.indexOf(id) + 1}
                    question={question}
                    answer={attempt.answers[id]}
                    texts={texts}
                    details={details}
                    onWhy={onWhy}
                    onAnswer={(answer) => answerItem(attempt.id, id, answer)}
                  />
                );
              })}
          </div>
        );
      })}
    </>
  );
}
