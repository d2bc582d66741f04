import type { Answer } from '#domain/assessment/bank.ts';
import type { Part } from '#islands/parts/use-part.ts';
import type { Question, QuestionDetails, TakeTexts } from './props.ts';

/** What every kind of question is drawn from. */
export type QuestionProps = {
  id: string;
  number: number;
  question: Question;
  answer: Answer | undefined;
  texts: TakeTexts;
  details: Part<QuestionDetails>;
  /** Why a question is asked is wanted for the first time. */
  onWhy: () => void;
  onAnswer: (answer: Answer | null) => void;
};

/** Id of the element that holds a question. */
export function questionElement(id: string): string {
  return `question-${id}`;
}
