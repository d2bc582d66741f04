import { useState } from 'preact/hooks';
import type { Outcome } from '#domain/outcome.ts';
import type { MergeProblem, UndoMerge } from '#stores/merging.ts';
import styles from '#styles/merge.css?url&no-inline';
import type { TabsTexts } from './tabs-texts.ts';

/** A text of one side, under its own name where the piece has several. */
export type MergeLine = { label: string; text: string };

/** A piece that differs: it is taken from the original or from the copy as a whole. */
export type MergeChoice = {
  id: string;
  label: string;
  /** No line: nothing is written. */
  original: readonly MergeLine[];
  copy: readonly MergeLine[];
};

type Props = {
  choices: readonly MergeChoice[];
  texts: Omit<TabsTexts['merge'], 'refusals' | 'brief' | 'answers'>;
  /** The words of this kind of document. */
  words: { action: string; same: string };
  /** Stands where a side says nothing. */
  nothing: string;
  /** Stores what was chosen: the ids to take from the copy. */
  onMerge: (fromCopy: ReadonlySet<string>) => Outcome<UndoMerge, MergeProblem>;
};

/** Where only one side says something, that is what is kept unless the person decides otherwise. */
function fullerSides(choices: readonly MergeChoice[]): ReadonlySet<string> {
  return new Set(choices.filter(({ original }) => original.length === 0).map(({ id }) => id));
}

/** What differs between an original and its copy, piece by piece, to choose from; then one document is made of both. */
export function MergeForm({ choices, texts, words, nothing, onMerge }: Props) {
  const [fromCopy, setFromCopy] = useState(() => fullerSides(choices));
  const [problem, setProblem] = useState<MergeProblem | null>(null);

  function choose(id: string, isCopy: boolean) {
    const others = [...fromCopy].filter((chosen) => chosen !== id);
    setFromCopy(new Set(isCopy ? [...others, id] : others));
  }

  function merge(event: Event) {
    event.preventDefault();
    const stored = onMerge(fromCopy);
    setProblem(stored.ok ? null : stored.problem);
  }

  return (
    <form class="merge" noValidate onSubmit={merge}>
      <link rel="stylesheet" href={styles} />
      <p>{choices.length === 0 ? words.same : texts.lede}</p>
      {choices.length > 1 && (
        <p class="merge-all">
          <button class="text-button" type="button" onClick={() => setFromCopy(new Set())}>
            {texts.allOriginal}
          </button>
          <button class="text-button" type="button" onClick={() => setFromCopy(new Set(choices.map(({ id }) => id)))}>
            {texts.allCopy}
          </button>
        </p>
      )}
      {choices.map(({ id, label, ...sides }) => (
        <fieldset key={id}>
          <legend>{label}</legend>
          <div class="merge-sides">
            {(['original', 'copy'] as const).map((side) => (
              <label class="merge-side" key={side}>
                <input
                  type="radio"
                  name={`merge-${id}`}
                  checked={fromCopy.has(id) === (side === 'copy')}
                  onChange={() => choose(id, side === 'copy')}
                />
                <span>
                  <span class="eyebrow">{texts[side]}</span>
                  <Side lines={sides[side]} nothing={nothing} />
                </span>
              </label>
            ))}
          </div>
        </fieldset>
      ))}
      {problem !== null && (
        <div class="notice error" role="alert">
          <h2>{texts.problems[problem].title}</h2>
          <p>{texts.problems[problem].text}</p>
        </div>
      )}
      <p class="actions">
        <button class="button" type="submit">
          {words.action}
        </button>
      </p>
    </form>
  );
}

function Side({ lines, nothing }: { lines: readonly MergeLine[]; nothing: string }) {
  if (lines.length === 0) return <span class="merge-line hint">{nothing}</span>;
  return (
    <>
      {lines.map(({ label, text }, index) => (
        <span class="merge-line" key={index}>
          {label !== '' && <span class="hint">{label}</span>}
          {text}
        </span>
      ))}
    </>
  );
}
