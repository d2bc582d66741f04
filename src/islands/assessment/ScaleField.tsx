import type { Answer } from '#domain/assessment/bank.ts';
import { AGREE_STEPS, POLE_STEPS, poleStepText } from '#domain/assessment/scales.ts';
import { QuestionFrame } from './QuestionFrame.tsx';
import type { QuestionProps } from './question.ts';

type Step = { value: Answer; label: string; kind: 'end' | 'between' | 'apart' };

function stepsOf({ question, texts }: Pick<QuestionProps, 'question' | 'texts'>): Step[] {
  const { agree, between, frequency, notMine, unknown } = texts.answers;
  if (question.type === 'frequency') {
    const steps = AGREE_STEPS.map((value): Step => ({ value, label: frequency[value], kind: 'end' }));
    return [...steps, { value: 'na', label: notMine, kind: 'apart' }];
  }
  const apart: Step = { value: 'unknown', label: unknown, kind: 'apart' };
  const { ends } = question;
  if (ends === undefined) {
    return [...AGREE_STEPS.map((value): Step => ({ value, label: agree[value], kind: 'end' })), apart];
  }
  const poles = POLE_STEPS.map(
    (value): Step => ({
      value,
      label: poleStepText(value, ends, between),
      kind: value % 2 === 0 ? 'end' : 'between',
    }),
  );
  return [...poles, apart];
}

/** A question of agreement or frequency (a scale across the page), or one between two ends (a scale down the page). */
export function ScaleField(props: QuestionProps) {
  const { id, answer, question, texts, onAnswer } = props;
  return (
    <QuestionFrame {...props}>
      {answer === 'na' && question.type !== 'frequency' ? (
        <p class="off">
          {texts.take.off}{' '}
          <button class="text-button" type="button" onClick={() => onAnswer(null)}>
            {texts.take.answerAnyway}
          </button>
        </p>
      ) : (
        <div class={question.type === 'pole' ? 'scale down' : 'scale across'}>
          {stepsOf(props).map(({ value, label, kind }) => (
            <label class={`stop ${kind}`} key={value}>
              <input type="radio" name={id} checked={answer === value} onChange={() => onAnswer(value)} />
              <span>{label}</span>
            </label>
          ))}
        </div>
      )}
    </QuestionFrame>
  );
}
