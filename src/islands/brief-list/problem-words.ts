import { fill } from '#domain/i18n/message.ts';
import { own } from '#domain/own.ts';
import type { ImportProblem } from '#stores/brief-import.ts';
import type { IntakeTexts } from './intake-texts.ts';

/** Why a brief from elsewhere is not taken in, in words. */
export function problemWords(problem: ImportProblem, texts: IntakeTexts): { title: string; text: string } {
  const { title, text } = texts.problems[problem.is];
  if (problem.is !== 'wrong-order') return { title, text };
  return { title, text: fill(text, { n: problem.at, step: stepName(problem.type, texts) }) };
}

/** What a step is called; one that this release does not know goes by its type. */
export function stepName(type: string, texts: IntakeTexts): string {
  return own<string>(texts.stepNames, type) ?? type;
}
