import { useEffect, useMemo, useState } from 'preact/hooks';
import { answerWording } from '#domain/assessment/answer-wording.ts';
import type { Attempt } from '#domain/assessment/attempt.ts';
import { differingItems, mergeAttempts } from '#domain/assessment/merge-attempts.ts';
import type { Locale } from '#domain/i18n/locale.ts';
import { plural } from '#domain/i18n/message.ts';
import { LiveNotice } from '#islands/documents/LiveNotice.tsx';
import { MergeDone } from '#islands/documents/MergeDone.tsx';
import { type MergeChoice, MergeForm } from '#islands/documents/MergeForm.tsx';
import { useLease } from '#islands/documents/use-lease.ts';
import { useStore } from '#islands/parts/use-store.ts';
import { focusHeading } from '#platform/focus-heading.ts';
import { assessments } from '#stores/assessments.ts';
import { storeMerged, type UndoMerge } from '#stores/merging.ts';
import type { Questionnaire, TakeAddresses, TakeTexts } from './props.ts';
import type { SeldomWords } from './seldom-words.ts';
import { usePageTitle } from './use-page-title.ts';
import { STEP_TITLE } from './use-place.ts';

type Props = {
  /** Ids of an attempt and of the copy that parted from it. */
  one: string;
  other: string;
  locale: Locale;
  questionnaire: Questionnaire;
  addresses: TakeAddresses;
  texts: TakeTexts;
  words: SeldomWords;
};

/** The answers of two tabs that parted, and one set made of both. */
export function MergedAnswers(props: Props) {
  const { one, other, words, addresses } = props;
  const { answers, undone } = words.merge;
  const documents = useStore(assessments.$documents);
  const [done, setDone] = useState<UndoMerge | null>(null);
  const [isUndone, setUndone] = useState(false);
  usePageTitle(`${answers.title} — `);
  useEffect(() => {
    assessments.open(one);
    assessments.open(other);
    focusHeading(STEP_TITLE);
  }, [one, other]);
  const [original, copy] = [documents[one], documents[other]];
  let content = (
    <div class="notice error" role="alert">
      <h2>{answers.missing.title}</h2>
      <p>{answers.missing.text}</p>
    </div>
  );
  if (done !== null) {
    content = (
      <MergeDone
        address={`#${one}`}
        words={answers}
        undoText={words.undo}
        undo={done}
        onUndone={() => {
          setDone(null);
          setUndone(true);
          focusHeading(STEP_TITLE);
        }}
      />
    );
  } else if (original?.ok && copy?.ok && copy.value.partedFrom === one) {
    content = (
      <Choosing {...props} original={original.value} copy={copy.value} onMerged={(undo) => setDone(() => undo)} />
    );
  }
  return (
    <>
      <p class="eyebrow">{answers.eyebrow}</p>
      <div class="step-title">
        <h1 id={STEP_TITLE} tabIndex={-1}>
          {answers.title}
        </h1>
      </div>
      {isUndone && done === null && <p role="status">{undone}</p>}
      {content}
      <p class="actions">
        <a href={addresses.index}>{words.begin}</a>
      </p>
    </>
  );
}

type Seen = { original: Attempt; copy: Attempt };

function choicesOf({ original, copy }: Seen, { questionnaire, texts }: Props): MergeChoice[] {
  const differing = new Set(differingItems(original, copy));
  return Object.entries(questionnaire.items).flatMap(([id, question]) => {
    if (!differing.has(id)) return [];
    const linesOf = ({ answers }: Attempt) => {
      const text = answerWording(question, answers[id], texts.answers);
      return text === null ? [] : [{ label: '', text }];
    };
    return [{ id, label: question.text, original: linesOf(original), copy: linesOf(copy) }];
  });
}

function Choosing(props: Props & Seen & { onMerged: (undo: UndoMerge) => void }) {
  const { original, copy, locale, texts, words, onMerged } = props;
  const { lease, take } = useLease('assessment', original.id, assessments.flushAll);
  const [seen, setSeen] = useState<Seen>({ original, copy });
  const choices = useMemo(() => choicesOf(seen, props), [seen]);

  function merge(fromCopy: ReadonlySet<string>) {
    const merged = mergeAttempts(seen.original, seen.copy, fromCopy);
    const stored = storeMerged('assessment', assessments, { ...seen, merged });
    if (stored.ok) onMerged(stored.value);
    // What was changed meanwhile is to be seen before it is chosen from.
    else setSeen({ original, copy });
    return stored;
  }

  if (lease === 'theirs') {
    return <LiveNotice text={words.live.answers} action={words.live.answerHere} texts={words} onTake={take} />;
  }
  return (
    <>
      {choices.length > 0 && <p role="status">{plural(locale, words.merge.answers.counted, choices.length)}</p>}
      <MergeForm
        choices={choices}
        nothing={texts.take.skipped}
        texts={words.merge}
        words={words.merge.answers}
        onMerge={merge}
      />
    </>
  );
}
