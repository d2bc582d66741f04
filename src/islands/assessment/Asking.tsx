import { useEffect, useState } from 'preact/hooks';
import type { Attempt } from '#domain/assessment/attempt.ts';
import { isUnfinished, resumeStep } from '#domain/assessment/attempts.ts';
import { progressOf, questionnaireSteps, stepOf } from '#domain/assessment/steps.ts';
import type { Locale } from '#domain/i18n/locale.ts';
import type { SavingTexts } from '#islands/documents/texts.ts';
import { useLease } from '#islands/documents/use-lease.ts';
import { Waiting } from '#islands/parts/Waiting.tsx';
import { type Fragment, readFragment, watchFragment } from '#platform/fragment.ts';
import { assessments } from '#stores/assessments.ts';
import type { Questionnaire, TakeAddresses, TakeTexts } from './props.ts';
import { Questions } from './Questions.tsx';
import { questionElement } from './question.ts';
import { Seldom } from './Seldom.tsx';
import { type Target, targetOf } from './take-target.ts';
import { useAttempt } from './use-attempt.ts';
import { type Place, usePlace } from './use-place.ts';

type Props = {
  locale: Locale;
  questionnaire: Questionnaire;
  addresses: TakeAddresses;
  texts: TakeTexts;
  documentTexts: SavingTexts;
};

/** What the address asks for: an attempt, or something else. */
type Asked = Target | { id: null; values: Fragment['values'] };

/** Where to go on in an attempt: at the item asked for, else at the first page with something skipped. */
function placeIn(attempt: Attempt, { item, map }: Target, questionnaire: Questionnaire): Place {
  const steps = questionnaireSteps(questionnaire, attempt.mode);
  const asked = item === null ? null : stepOf(steps, item);
  if (asked !== null && item !== null) return map ? { step: asked } : { step: asked, focus: questionElement(item) };
  if (!isUnfinished(attempt)) return { step: steps.length };
  return { step: resumeStep(progressOf(questionnaire, attempt.mode, attempt.answers)) ?? steps.length };
}

/** The questionnaire of the attempt that the address asks for; without one it leads to where one begins. */
export function Asking({ locale, questionnaire, addresses, texts, documentTexts }: Props) {
  const [target, setTarget] = useState<Asked | null>(null);
  const places = usePlace();
  const id = target?.id ?? null;
  const loaded = useAttempt(id);
  const { lease, take } = useLease('assessment', id, assessments.flushAll);
  const missing = id !== null && loaded?.ok === false ? { id, problem: loaded.problem } : null;

  function open(next: Target, remembered: Place | null) {
    setTarget(next);
    const opened = assessments.open(next.id);
    if (!opened.ok) return;
    const last = questionnaireSteps(questionnaire, opened.value.mode).length;
    const kept = next.item === null && remembered !== null && remembered.step <= last ? remembered : null;
    places.settle(kept ?? placeIn(opened.value, next, questionnaire), next.id);
    if (next.item !== null) places.arrive();
  }

  useEffect(() => {
    const show = (fragment: Fragment, remembered: Place | null) => {
      const next = targetOf(fragment, questionnaire, locale);
      if (next !== null) open(next, remembered);
      else if (location.hash.length > 1 && !fragment.values['with']) location.replace(addresses.index + location.hash);
      else setTarget({ id: null, values: fragment.values });
    };
    show(readFragment(), places.remembered());
    return watchFragment((fragment) => show(fragment, null));
  }, []);

  function restore(id: string) {
    const restored = assessments.restore(id);
    if (restored.ok) open({ id: restored.value, item: null, map: false, widened: false }, null);
  }

  const page = { questionnaire, addresses, texts };
  if (target?.id === null) return <Seldom view="WithoutAttempt" values={target.values} {...page} locale={locale} />;
  if (target !== null && loaded?.ok && places.place !== null) {
    const own = { ...page, attempt: loaded.value, documentTexts };
    // While the browser is asked the questions stand here already: the focus goes to the one that a link names.
    if (lease === 'theirs') return <Seldom view="LiveAnswers" {...own} onTake={take} onGone={places.arrive} />;
    return <Questions {...own} place={places.place} places={places} widened={target.widened} />;
  }
  return (
    <>
      <h1>{questionnaire.title}</h1>
      {missing === null && <Waiting text={texts.waiting} />}
      {missing !== null && (
        <Seldom view="ProblemNotice" {...missing} {...{ addresses, texts }} onRestore={() => restore(missing.id)} />
      )}
    </>
  );
}
