import { type Answer, type Controller, type FunctionState, type Item, isApplicable } from './bank.ts';
import { functionParts } from './function-answer.ts';
import { AGREE_STEPS, type AgreeStep, type BetweenTexts, POLE_STEPS, type PoleEnds, poleStepText } from './scales.ts';

/** How answers are called, in one language. */
export interface AnswerTexts {
  readonly agree: Readonly<Record<AgreeStep, string>>;
  readonly between: BetweenTexts;
  readonly states: Readonly<Record<FunctionState, string>>;
  readonly controllers: Readonly<Record<Controller, string>>;
  /** How often something is so, from never to always. */
  readonly frequency: Readonly<Record<AgreeStep, string>>;
  readonly unknown: string;
  readonly notApplicable: string;
  /** A habit that is not the respondent's to have. */
  readonly notMine: string;
  /** In the place of one part of a function that was left open. */
  readonly noState: string;
  readonly noController: string;
}

/** An item with the words of its ends, where it is a pole. */
export type WordedItem = Item & { readonly ends?: PoleEnds | undefined };

/** An answer in words; null for a blank, and for a value off the item's scale, which counts as one. */
export function answerWording(item: WordedItem, answer: Answer | undefined, texts: AnswerTexts): string | null {
  if (!isApplicable(answer)) return item.type === 'frequency' ? texts.notMine : texts.notApplicable;
  if (answer === 'unknown') return texts.unknown;
  if (item.type === 'function') return functionWording(answer, texts);
  if (item.type === 'pole') {
    const step = POLE_STEPS.find((value) => value === answer);
    return step === undefined || item.ends === undefined ? null : poleStepText(step, item.ends, texts.between);
  }
  const step = AGREE_STEPS.find((value) => value === answer);
  return step === undefined ? null : texts[item.type][step];
}

function functionWording(answer: Answer | undefined, texts: AnswerTexts): string | null {
  const { state, controller } = functionParts(answer);
  if (state === null && controller === null) return null;
  const parts = [
    state === null ? texts.noState : texts.states[state],
    controller === null ? texts.noController : texts.controllers[controller],
  ];
  return parts.join(' · ');
}
