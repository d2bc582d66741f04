import { type ActionWords, OWNER_LIMIT, TEXT_LIMIT } from '#domain/plan/action.ts';
import type { PlanTexts } from './plan-props.ts';

type Part = keyof ActionWords;

type Props = {
  /** Begins the ids of the fields. */
  id: string;
  texts: PlanTexts['form'];
  words: ActionWords;
  /** What is wrong with a field. */
  problems: Partial<Record<Part, string>>;
  withHints?: boolean;
  onInput: (change: Partial<ActionWords>) => void;
};

/** Id of the field for one part of an action. */
export function partId(id: string, part: Part): string {
  return `${part}-${id}`;
}

/** The three things to write of an action: what, who, by when. */
export function ActionFields({ id, texts, words, problems, withHints = false, onInput }: Props) {
  const [text, owner, due] = [partId(id, 'text'), partId(id, 'owner'), partId(id, 'due')];
  const problem = (part: Part) =>
    problems[part] !== undefined && (
      <p class="field-error" id={`${partId(id, part)}-error`}>
        {problems[part]}
      </p>
    );
  const describedBy = (part: Part, hint: boolean) =>
    [hint && `${partId(id, part)}-hint`, problems[part] !== undefined && `${partId(id, part)}-error`]
      .filter(Boolean)
      .join(' ') || undefined;
  return (
    <>
      <div class="field">
        <label for={text}>{texts.text}</label>
        {withHints && (
          <p class="hint" id={`${text}-hint`}>
            {texts.textHint}
          </p>
        )}
        {problem('text')}
        <textarea
          id={text}
          rows={2}
          maxLength={TEXT_LIMIT}
          value={words.text}
          aria-invalid={problems.text !== undefined}
          aria-describedby={describedBy('text', withHints)}
          onInput={({ currentTarget }) => onInput({ text: currentTarget.value })}
        />
      </div>
      <div class="plan-pair">
        <div class="field">
          <label for={owner}>{texts.owner}</label>
          <input
            id={owner}
            type="text"
            maxLength={OWNER_LIMIT}
            value={words.owner ?? ''}
            aria-describedby={describedBy('owner', withHints)}
            onInput={({ currentTarget }) => onInput({ owner: currentTarget.value })}
          />
          {withHints && (
            <p class="hint" id={`${owner}-hint`}>
              {texts.ownerHint}
            </p>
          )}
        </div>
        <div class="field">
          <label for={due}>{texts.due}</label>
          {problem('due')}
          <input
            id={due}
            type="date"
            max="9999-12-31"
            value={words.due ?? ''}
            aria-invalid={problems.due !== undefined}
            aria-describedby={describedBy('due', false)}
            onInput={({ currentTarget }) => onInput({ due: currentTarget.value })}
          />
        </div>
      </div>
    </>
  );
}
