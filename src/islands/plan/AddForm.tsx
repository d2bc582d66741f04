import { useRef, useState } from 'preact/hooks';
import { fill } from '#domain/i18n/message.ts';
import { ErrorSummary } from '#islands/assessment/ErrorSummary.tsx';
import { usePageTitle } from '#islands/assessment/use-page-title.ts';
import { useStore } from '#islands/parts/use-store.ts';
import { focusSoon } from '#platform/focus.ts';
import { actionDraft, NO_WORDS } from '#stores/action-draft.ts';
import { addAction } from '#stores/plan.ts';
import { ActionFields, partId } from './ActionFields.tsx';
import { actionName } from './action-name.ts';
import type { PlanPageTexts } from './plan-props.ts';

type Props = { texts: PlanPageTexts };
type Problems = { text?: string; due?: string };

const ID = 'new';

/** Whether a day was begun and not finished: the browser gives no value for it then. */
function isHalfWritten(form: HTMLFormElement | null): boolean {
  const day = form?.querySelector<HTMLInputElement>('input[type="date"]');
  return day?.validity.badInput === true;
}

/** An action of one's own. */
export function AddForm({ texts }: Props) {
  const words = useStore(actionDraft.$value);
  const [tries, setTries] = useState(0);
  const [problems, setProblems] = useState<Problems>({});
  const [added, setAdded] = useState('');
  const form = useRef<HTMLFormElement>(null);
  const entries = (['text', 'due'] as const).flatMap((part) => {
    const message = problems[part];
    return message === undefined ? [] : [{ field: partId(ID, part), message }];
  });
  usePageTitle(entries.length > 0 ? texts.errorPrefix : null);

  function submit(event: Event) {
    event.preventDefault();
    const found: Problems = {
      ...(words.text.trim() === '' ? { text: texts.form.errorText } : {}),
      ...(isHalfWritten(form.current) ? { due: texts.form.errorDue } : {}),
    };
    setProblems(found);
    setTries(tries + 1);
    setAdded('');
    if (Object.keys(found).length > 0) return;
    addAction({ ...words, text: words.text.trim() });
    setAdded(fill(texts.form.added, { text: actionName(words, texts.list.untitled) }));
    actionDraft.keep(NO_WORDS);
    focusSoon(partId(ID, 'text'));
  }

  return (
    <section class="part screen-only" aria-labelledby="add-title">
      <h2 id="add-title">{texts.form.title}</h2>
      {entries.length > 0 && <ErrorSummary title={texts.form.errorTitle} problems={entries} attempt={tries} />}
      <form class="plan-form" ref={form} onSubmit={submit} noValidate={true}>
        <ActionFields
          id={ID}
          texts={texts.form}
          words={words}
          problems={problems}
          withHints={true}
          onInput={(change) => actionDraft.keep({ ...words, ...change })}
        />
        <div class="plan-add">
          <button class="button" type="submit">
            {texts.form.submit}
          </button>
          <p class="hint" role="status">
            {added}
          </p>
        </div>
      </form>
    </section>
  );
}
