import { useEffect } from 'preact/hooks';
import { answerWording } from '#domain/assessment/answer-wording.ts';
import type { Attempt } from '#domain/assessment/attempt.ts';
import { questionnaireSteps } from '#domain/assessment/steps.ts';
import { LiveNotice } from '#islands/documents/LiveNotice.tsx';
import { SaveStatus } from '#islands/documents/SaveStatus.tsx';
import type { SavingTexts } from '#islands/documents/texts.ts';
import { useStore } from '#islands/parts/use-store.ts';
import { focusHeading } from '#platform/focus-heading.ts';
import { assessments } from '#stores/assessments.ts';
import styles from '#styles/answers.css?url&no-inline';
import { AttemptNotices } from './AttemptNotices.tsx';
import type { Questionnaire, TakeTexts } from './props.ts';
import { downloadResult } from './result-download.ts';
import type { SeldomWords } from './seldom-words.ts';
import { stepWording } from './step-wording.ts';
import { STEP_TITLE } from './use-place.ts';

type Props = {
  attempt: Attempt;
  questionnaire: Questionnaire;
  texts: TakeTexts;
  documentTexts: SavingTexts;
  words: SeldomWords;
  onTake: () => void;
  /** The questions are here again. */
  onGone: () => void;
};

/** Answers that another tab gives, to be read: they follow what is stored there, and can be gone on with here. */
export function LiveAnswers({ attempt, questionnaire, texts, documentTexts, words, onTake, onGone }: Props) {
  const saving = useStore(assessments.$saving)[attempt.id];
  useEffect(() => {
    focusHeading(STEP_TITLE);
    return onGone;
  }, []);
  return (
    <>
      <link rel="stylesheet" href={styles} />
      <div class="step-title">
        <h1 id={STEP_TITLE} tabIndex={-1}>
          {questionnaire.title}
        </h1>
      </div>
      <LiveNotice text={words.live.answers} action={words.live.answerHere} texts={words} onTake={onTake} />
      {saving?.status === 'failed' && (
        <SaveStatus
          state={saving}
          texts={documentTexts}
          onRetry={() => assessments.retry(attempt.id)}
          onDownload={() => downloadResult(attempt, questionnaire.title)}
        />
      )}
      <AttemptNotices {...{ attempt, words }} />
      {questionnaireSteps(questionnaire, attempt.mode).map((step) => (
        <section class="answers" key={step.id}>
          <h2>{stepWording(step, questionnaire, texts).title}</h2>
          <dl>
            {step.items.map((id) => {
              const question = questionnaire.items[id];
              const answer = question && answerWording(question, attempt.answers[id], texts.answers);
              return (
                <div key={id} data-open={answer === null}>
                  <dt>{question?.text}</dt>
                  <dd>{answer ?? texts.take.skipped}</dd>
                </div>
              );
            })}
          </dl>
        </section>
      ))}
    </>
  );
}
