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
import { LaterTabs } from './LaterTabs.tsx';
import { ProblemNotice } from './ProblemNotice.tsx';
import type { Questionnaire, TakeAddresses, TakeTexts } from './props.ts';
import { Questions } from './Questions.tsx';
import { questionElement } from './question.ts';
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

/** What the address asks for: an attempt, two that parted, or nothing that there is. */
type Asked = Target | { id: null; one: string; other: string } | 'none';

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
  const id = target === null || target === 'none' ? null : target.id;
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
      const { compare: one, with: other } = fragment.values;
      if (one && other) return setTarget({ id: null, one, other });
      const next = targetOf(fragment, questionnaire, locale);
      if (next !== null) open(next, remembered);
      else if (location.hash.length > 1) location.replace(addresses.index + location.hash);
      else setTarget('none');
    };
    show(readFragment(), places.remembered());
    return watchFragment((fragment) => show(fragment, null));
  }, []);

  function restore(id: string) {
    const restored = assessments.restore(id);
    if (restored.ok) open({ id: restored.value, item: null, map: false, widened: false }, null);
  }

  if (target !== null && target !== 'none' && target.id === null) {
    return (
      <LaterTabs {...{ addresses, texts }}>
        {({ MergedAnswers }, words) => (
          <MergedAnswers {...target} {...{ locale, questionnaire, addresses, texts, words }} />
        )}
      </LaterTabs>
    );
  }
  if (target !== null && target !== 'none' && loaded?.ok && places.place !== null && lease !== 'asking') {
    const attempt = loaded.value;
    if (lease === 'theirs') {
      return (
        <LaterTabs {...{ addresses, texts }}>
          {({ LiveAnswers }, words) => (
            <LiveAnswers
              {...{ attempt, questionnaire, texts, documentTexts, words }}
              onTake={take}
              onGone={places.arrive}
            />
          )}
        </LaterTabs>
      );
    }
    return (
      <Questions
        attempt={attempt}
        place={places.place}
        widened={target.widened}
        {...{ places, questionnaire, addresses, texts, documentTexts }}
      />
    );
  }
  return (
    <>
      <h1>{questionnaire.title}</h1>
      {target === 'none' && (
        <div class="notice">
          <p>{texts.take.nothing}</p>
          <p class="actions">
            <a class="button" href={addresses.index}>
              {texts.take.begin}
            </a>
          </p>
        </div>
      )}
      {target !== 'none' && missing === null && <Waiting text={texts.waiting} />}
      {missing !== null && (
        <ProblemNotice {...missing} {...{ addresses, texts }} onRestore={() => restore(missing.id)} />
      )}
    </>
  );
}
