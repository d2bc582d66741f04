import { useState } from 'preact/hooks';
import type { Attempt } from '#domain/assessment/attempt.ts';
import { isUnfinished } from '#domain/assessment/attempts.ts';
import { progressOf, questionnaireSteps } from '#domain/assessment/steps.ts';
import { fill } from '#domain/i18n/message.ts';
import { SaveStatus } from '#islands/documents/SaveStatus.tsx';
import type { SavingTexts } from '#islands/documents/texts.ts';
import { usePart } from '#islands/parts/use-part.ts';
import { useStore } from '#islands/parts/use-store.ts';
import { loadJson } from '#platform/load-json.ts';
import { assessments, finish } from '#stores/assessments.ts';
import { $allOnOnePage } from '#stores/preferences.ts';
import { LaterCheck } from './LaterCheck.tsx';
import { PageChoice } from './PageChoice.tsx';
import { ProgressMark } from './ProgressMark.tsx';
import type { QuestionDetails, Questionnaire, TakeAddresses, TakeTexts } from './props.ts';
import { questionElement } from './question.ts';
import { downloadResult } from './result-download.ts';
import { Seldom } from './Seldom.tsx';
import { StepQuestions } from './StepQuestions.tsx';
import { stepWording } from './step-wording.ts';
import { TopicNav } from './TopicNav.tsx';
import { usePageTitle } from './use-page-title.ts';
import { type Place, type Places, STEP_TITLE } from './use-place.ts';

type Props = {
  attempt: Attempt;
  place: Place;
  places: Places;
  /** A quick attempt was just continued as full to open an item. */
  widened: boolean;
  questionnaire: Questionnaire;
  addresses: TakeAddresses;
  texts: TakeTexts;
  documentTexts: SavingTexts;
};

/** One page of the questionnaire, all of them on one, or one's answers to look over. */
export function Questions({ attempt, place, places, widened, questionnaire, addresses, texts, documentTexts }: Props) {
  const { take } = texts;
  const allOnOnePage = useStore($allOnOnePage);
  const saving = useStore(assessments.$saving)[attempt.id];
  const hasParted = useStore(assessments.$conflicts).some(({ id }) => id === attempt.id) || attempt.partedFrom;
  const [notSaved, setNotSaved] = useState(false);
  const [whyWanted, setWhyWanted] = useState(false);
  const steps = questionnaireSteps(questionnaire, attempt.mode);
  const progress = progressOf(questionnaire, attempt.mode, attempt.answers);
  const wordings = steps.map((step) => stepWording(step, questionnaire, texts));
  const titles = wordings.map(({ title }) => title);
  const checking = place.step >= steps.length;
  const allOnOne = allOnOnePage && steps.length > 1;
  const details = usePart(whyWanted || checking, async () => {
    const loaded = await loadJson<QuestionDetails>(`${addresses.data}${questionnaire.instrument}/details.json`);
    return loaded.ok ? loaded.value : null;
  });
  const asking = { attempt, questionnaire, texts, details, onWhy: () => setWhyWanted(true) };
  const step = steps[place.step];
  const position = fill(take.position, { n: place.step + 1, total: steps.length });
  const wording = wordings[place.step];
  const title = checking ? take.check : allOnOne ? take.all : (wording?.title ?? '');
  const single = steps.length === 1;
  const numbered = !checking && !allOnOne && !single;
  usePageTitle(`${title}${numbered ? `, ${position}` : ''} — `);

  const toAnswers = checking ? -1 : place.returning || allOnOne ? steps.length : place.step + 1;
  const role = texts.roles[attempt.respondent.role];
  const download = () =>
    downloadResult(attempt, questionnaire.kind === 'balance' ? fill(take.fileTitle, { role }) : questionnaire.title);

  function next(event: Event) {
    event.preventDefault();
    if (!checking) {
      places.go({ step: toAnswers });
      return;
    }
    // Ended is only what the next page will find.
    const unsaved = saving?.status === 'failed' && assessments.retry(attempt.id)?.status === 'failed';
    if (unsaved || finish(attempt.id)?.status === 'failed') setNotSaved(true);
    else location.assign(`${addresses.result}#${attempt.id}`);
  }

  return (
    <div class="take">
      <form class="take-form" noValidate onSubmit={next}>
        <p class="take-top">
          {place.step > 0 && !(allOnOne && !checking) && (
            <button class="text-button" type="button" onClick={places.back}>
              ← {take.back}
            </button>
          )}
          <span class="eyebrow">
            {questionnaire.kind === 'balance' ? `${role}, ${texts.modes[attempt.mode]}` : role}
          </span>
        </p>
        {numbered && <ProgressMark progress={progress} current={place.step} />}
        <div class="step-title">
          <h1 id={STEP_TITLE} tabIndex={-1}>
            {title}
          </h1>
          {numbered && <p class="eyebrow">{position}</p>}
        </div>
        {(hasParted || widened || !isUnfinished(attempt)) && (
          <Seldom view="AttemptNotices" {...{ attempt, widened, addresses, texts }} />
        )}
        {checking && (
          <LaterCheck
            {...{ attempt, steps, titles, questionnaire, texts, details }}
            onChange={(index, id) => places.go({ step: index, focus: questionElement(id), returning: true })}
          />
        )}
        {!checking &&
          allOnOne &&
          steps.map((entry, index) => (
            <section class="group" key={entry.id}>
              <h2 id={`group-${index}`} tabIndex={-1}>
                {titles[index]}
              </h2>
              <p class="hint">{wordings[index]?.about}</p>
              <StepQuestions {...asking} step={entry} heading="h3" />
            </section>
          ))}
        {!checking && !allOnOne && step && (
          <>
            <p class="lede">{wording?.about}</p>
            <StepQuestions {...asking} step={step} heading="h2" />
          </>
        )}
        {notSaved && saving?.status === 'failed' && <Seldom view="NotSaved" {...{ addresses, texts }} />}
        <p class="actions">
          <button class="button" type="submit">
            {checking ? take.finish : toAnswers === steps.length ? take.toAnswers : take.next}
          </button>
        </p>
        <SaveStatus
          state={saving}
          texts={documentTexts}
          onRetry={() => assessments.retry(attempt.id)}
          onDownload={download}
        />
      </form>
      <aside class="take-side">
        <TopicNav
          texts={take}
          titles={titles}
          progress={progress}
          current={allOnOne && !checking ? -1 : place.step}
          onGo={(index) => places.go({ step: index, ...(allOnOne ? { focus: `group-${index}` } : {}) })}
        />
        {!checking && !single && <PageChoice texts={take} />}
      </aside>
    </div>
  );
}
