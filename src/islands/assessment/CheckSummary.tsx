import { countAnswers } from '#domain/assessment/answer-status.ts';
import type { Attempt } from '#domain/assessment/attempt.ts';
import { dimensionsInScope, itemsInScope } from '#domain/assessment/bank.ts';
import { strengthOf } from '#domain/assessment/strength.ts';
import { fill } from '#domain/i18n/message.ts';
import type { Questionnaire, TakeTexts } from './props.ts';

type Props = { attempt: Attempt; questionnaire: Questionnaire; texts: TakeTexts };

/** How much is answered, and whether that is enough for an overall figure. */
export function CheckSummary({ attempt, questionnaire, texts: { take } }: Props) {
  const { applicable, answered, unknown } = countAnswers(itemsInScope(questionnaire, attempt.mode), attempt.answers);
  const enough = strengthOf(dimensionsInScope(questionnaire, attempt.mode), attempt.answers) !== null;
  const skipped = applicable - answered - unknown;
  return (
    <>
      <p class="lede">{take.checkAbout}</p>
      <p>{fill(take.summary, { answered, total: applicable, unknown, skipped })}</p>
      {!enough && <p class="notice">{take.tooFew}</p>}
    </>
  );
}
