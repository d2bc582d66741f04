import type { Step } from '#domain/assessment/steps.ts';
import type { Questionnaire, TakeTexts } from './props.ts';

/** Heading and opening words of one page of the questionnaire. */
export function stepWording(step: Step, questionnaire: Questionnaire, { take }: TakeTexts) {
  if (step.id === 'functions') return { title: take.functionsTitle, about: take.functionsAbout };
  const dimension = questionnaire.dimensions.find((entry) => entry.id === step.id);
  return { title: dimension?.title ?? '', about: dimension?.about ?? '' };
}
