import type { ComponentChildren } from 'preact';
import { focusElement } from '#platform/focus.ts';
import { type QuestionProps, questionElement } from './question.ts';
import { WhyAsked } from './WhyAsked.tsx';

type Props = QuestionProps & { children: ComponentChildren };

/** What every question has: its number and words, why it is asked, and a way to take the answer back. */
export function QuestionFrame({ id, number, question, answer, texts, details, onWhy, onAnswer, children }: Props) {
  const element = questionElement(id);
  return (
    <fieldset
      class="question"
      id={element}
      tabIndex={-1}
      aria-describedby={question.unsure ? `${element}-hint` : undefined}
    >
      <legend>
        <span class="number">{number}</span>
        {question.text}
        {question.examples && <span class="hint">{question.examples}</span>}
      </legend>
      {question.unsure && (
        <p class="hint" id={`${element}-hint`}>
          {texts.take.unsure}
        </p>
      )}
      {children}
      <div class="question-foot">
        <WhyAsked {...{ id, texts, details, onWhy }} />
        {answer !== undefined && (answer !== 'na' || question.type === 'frequency') && (
          <button
            class="text-button"
            type="button"
            onClick={() => {
              onAnswer(null);
              focusElement(element);
            }}
          >
            {texts.take.clear}
          </button>
        )}
      </div>
    </fieldset>
  );
}
