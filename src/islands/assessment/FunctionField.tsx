import { useRef } from 'preact/hooks';
import { type Answer, CONTROLLERS, FUNCTION_STATES, type FunctionAnswer } from '#domain/assessment/bank.ts';
import { functionParts } from '#domain/assessment/function-answer.ts';
import { QuestionFrame } from './QuestionFrame.tsx';
import type { QuestionProps } from './question.ts';

type PartProps<Value extends string> = {
  name: string;
  legend: string;
  values: readonly Value[];
  words: Readonly<Record<Value, string>>;
  chosen: Value | null;
  onChoose: (value: Value) => void;
};

function Part<Value extends string>({ name, legend, values, words, chosen, onChoose }: PartProps<Value>) {
  return (
    <fieldset class="function-part">
      <legend>{legend}</legend>
      <div class="inline-choices">
        {values.map((value) => (
          <label class="inline-choice" key={value}>
            <input type="radio" name={name} checked={chosen === value} onChange={() => onChoose(value)} />
            <span>{words[value]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** One function: how often it is done and who runs it, or that it cannot exist in this company. */
export function FunctionField(props: QuestionProps) {
  const { id, answer, texts, onAnswer } = props;
  const { state, controller } = functionParts(answer);
  const beforeNever = useRef<Answer | null>(null);
  const parts: FunctionAnswer = {
    ...(state === null ? {} : { state }),
    ...(controller === null ? {} : { controller }),
  };

  function setNever(never: boolean) {
    if (never) beforeNever.current = answer ?? null;
    onAnswer(never ? 'na' : beforeNever.current);
  }

  return (
    <QuestionFrame {...props}>
      <div class="function-parts">
        {answer !== 'na' && (
          <>
            <Part
              name={`${id}-state`}
              legend={texts.take.state}
              values={FUNCTION_STATES}
              words={texts.answers.states}
              chosen={state}
              onChoose={(value) => onAnswer({ ...parts, state: value })}
            />
            <Part
              name={`${id}-controller`}
              legend={state === 'none' ? texts.take.decider : texts.take.controller}
              values={CONTROLLERS}
              words={texts.answers.controllers}
              chosen={controller}
              onChoose={(value) => onAnswer({ ...parts, controller: value })}
            />
          </>
        )}
        <label class="inline-choice never">
          <input
            type="checkbox"
            checked={answer === 'na'}
            onChange={(event) => setNever(event.currentTarget.checked)}
          />
          <span>{texts.take.never}</span>
        </label>
      </div>
    </QuestionFrame>
  );
}
