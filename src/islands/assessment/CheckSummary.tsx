import { countAnswers } from '#domain/assessment/answer-status.ts';
import type { Attempt } from '#domain/assessment/attempt.ts';
import { dimensionsInScope, itemsInScope } from '#domain/assessment/bank.ts';
import { scoreSelfCheck } from '#domain/assessment/self-check.ts';
import { strengthOf } from '#domain/assessment/strength.ts';
import { fill } from '#domain/i18n/message.ts';
import type { QuestionDetails, Questionnaire } from './props.ts';

type Texts = QuestionDetails['check'];

type Props = { attempt: Attempt; questionnaire: Questionnaire; texts: Texts };

/** What is still missing for an overall figure; null when there is enough. */
function missingFor({ answers, mode }: Attempt, questionnaire: Questionnaire, texts: Texts): string | null {
  if (questionnaire.kind === 'self-check') {
    return scoreSelfCheck(questionnaire, answers).score === null ? texts.tooFewHabits : null;
  }
  return strengthOf(dimensionsInScope(questionnaire, mode), answers) === null ? texts.tooFew : null;
}

/** How much is answered, and whether that is enough for an overall figure. */
export function CheckSummary({ attempt, questionnaire, texts }: Props) {
  const { applicable, answered, unknown } = countAnswers(itemsInScope(questionnaire, attempt.mode), attempt.answers);
  const missing = missingFor(attempt, questionnaire, texts);
  const skipped = applicable - answered - unknown;
  const habits = questionnaire.kind === 'self-check';
  const summary = habits ? texts.summaryHabits : texts.summary;
  return (
    <>
      <p class="lede">{habits ? texts.aboutHabits : texts.about}</p>
      <p>{fill(summary, { answered, total: applicable, unknown, skipped })}</p>
      {missing && <p class="notice">{missing}</p>}
    </>
  );
}
