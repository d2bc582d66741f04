import { useEffect, useState } from 'preact/hooks';
import type { Attempt } from '#domain/assessment/attempt.ts';
import { bossItems, isUnfinished, resumeStep } from '#domain/assessment/attempts.ts';
import type { Locale } from '#domain/i18n/locale.ts';
import { progressOf, questionnaireSteps, stepOf } from '#domain/assessment/steps.ts';
import { DocumentProblemNotice } from '#islands/documents/DocumentProblemNotice.tsx';
import type { DocumentTexts } from '#islands/documents/texts.ts';
import { readFragment, watchFragment } from '#platform/fragment.ts';
import { assessments, beginAttempt, restoreAttempt } from '#stores/assessments.ts';
import type { Beginning } from './BeginForm.tsx';
import type { Addresses, TakeTexts, Questionnaire } from './props.ts';
import { Questions } from './Questions.tsx';
import { questionElement } from './QuestionFrame.tsx';
import { TakeBeginning } from './TakeBeginning.tsx';
import { type Target, targetOf } from './take-target.ts';
import { useAttempt } from './use-attempt.ts';
import { type Place, usePlace } from './use-place.ts';
import { Waiting } from './Waiting.tsx';

type Props = {
  locale: Locale;
  questionnaire: Questionnaire;
  addresses: Addresses;
  texts: TakeTexts;
  /** Words of the link to all attempts. */
  all: string;
  documentTexts: DocumentTexts;
};

/** Where to go on in an attempt: at the item asked for, else at the first page with something skipped. */
function placeIn(attempt: Attempt, target: { item: string | null; map: boolean }, questionnaire: Questionnaire): Place {
  const steps = questionnaireSteps(questionnaire, attempt.mode);
  const asked = target.item === null ? null : stepOf(steps, target.item);
  if (asked !== null && target.map) return { step: asked };
  if (asked !== null && target.item !== null) return { step: asked, focus: questionElement(target.item) };
  if (!isUnfinished(attempt)) return { step: steps.length };
  return { step: resumeStep(progressOf(questionnaire, attempt.mode, attempt.answers)) ?? steps.length };
}

/** The questionnaire: finds the attempt that the address asks for, or begins one. */
export function Take({ locale, questionnaire, addresses, texts, all, documentTexts }: Props) {
  const [target, setTarget] = useState<Target | null>(null);
  const places = usePlace();
  const loaded = useAttempt(target?.kind === 'attempt' ? target.id : null);

  function openAttempt(id: string, wanted: { item: string | null; map: boolean }, remembered: Place | null) {
    const opened = assessments.open(id);
    if (!opened.ok) return;
    const last = questionnaireSteps(questionnaire, opened.value.mode).length;
    const kept = remembered !== null && remembered.step <= last ? remembered : null;
    places.settle(kept ?? placeIn(opened.value, wanted, questionnaire), id);
  }

  useEffect(() => {
    const show = (next: Target, remembered: Place | null) => {
      setTarget(next);
      if (next.kind === 'attempt') openAttempt(next.id, next, next.item === null ? remembered : null);
    };
    show(targetOf(readFragment(), questionnaire), places.remembered());
    return watchFragment((fragment) => show(targetOf(fragment, questionnaire), null));
  }, []);

  function begin({ withoutBoss, ...beginning }: Beginning, item: string | null, map: boolean) {
    const switchedOff = withoutBoss ? bossItems(questionnaire) : [];
    const { id } = beginAttempt({ ...beginning, bank: questionnaire.bank, locale, switchedOff });
    setTarget({ kind: 'attempt', id, item, map, widened: false });
    openAttempt(id, { item, map }, null);
    places.arrive();
  }

  function restore(id: string) {
    const restored = restoreAttempt(id);
    if (!restored.ok) return;
    setTarget({ kind: 'attempt', id: restored.value, item: null, map: false, widened: false });
    openAttempt(restored.value, { item: null, map: false }, null);
  }

  if (target?.kind === 'begin') {
    return <TakeBeginning {...{ locale, questionnaire, addresses, texts, all, target }} onBegin={begin} />;
  }
  if (target !== null && loaded !== null && !loaded.ok) {
    return (
      <>
        <h1>{questionnaire.title}</h1>
        <DocumentProblemNotice
          problem={loaded.problem}
          texts={documentTexts}
          listAddress={addresses.index}
          rawFileName={`${target.id}.json`}
          onRestore={() => restore(target.id)}
        />
      </>
    );
  }
  if (target === null || loaded === null || places.place === null) {
    return (
      <>
        <h1>{questionnaire.title}</h1>
        <Waiting text={texts.waiting} />
      </>
    );
  }
  return (
    <Questions
      attempt={loaded.value}
      place={places.place}
      widened={target.widened}
      {...{ places, questionnaire, addresses, texts, documentTexts }}
    />
  );
}
