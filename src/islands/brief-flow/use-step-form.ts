import { useRef, useState } from 'preact/hooks';
import type { Brief } from '#domain/brief/brief.ts';
import { ROLES, type Role } from '#domain/brief/event.ts';
import { beginDraft, type StepDraft } from '#domain/brief/step-draft.ts';
import { fieldsOfStep } from '#domain/brief/step-form.ts';
import { missingIn, type StepGap } from '#domain/brief/step-gaps.ts';
import { stepsFrom } from '#domain/brief/steps-from.ts';
import { useStore } from '#islands/parts/use-store.ts';
import { historyState, replaceHistory } from '#platform/page-history.ts';
import { proposeNumber, type Reasons, type TakeProblem, takeSteps } from '#stores/brief-flow.ts';
import { $recorder } from '#stores/brief-people.ts';
import { storeBegun } from '#stores/briefs.ts';
import { isTyped, stepDraft } from '#stores/step-drafts.ts';
import { type OpenForm, type StepFlow, useStepFlow } from './flow-context.ts';

/** A gap that only the page can see: a day that was begun and not finished, a reason that is missing. */
export type FormGap = StepGap | { readonly field: string; readonly is: 'half' | 'no-reason' };

/** What of a form stands there by itself, as the brief is today. */
function defaultsOf({ brief, today }: StepFlow, form: OpenForm): StepDraft {
  const isNumbered = fieldsOfStep(form.id, brief).some(({ id }) => id === 'number');
  const number = isNumbered ? proposeNumber() : '';
  return beginDraft(form.id, brief, { today, recorder: $recorder.get(), number, side: sideOf(form) }, form.about);
}

/** What was typed into the form before; what a button brings along is put below what stands in its place. */
function openTyped(brief: Brief, form: OpenForm) {
  const kept = stepDraft({ ...form, brief: brief.id, step: form.id });
  const typed = kept.$value.get();
  const brought = Object.entries(form.given ?? {}).filter(([field, text]) => !typed[field]?.includes(text));
  if (brought.length > 0) {
    const joined = brought.map(([field, text]) => [field, [typed[field] ?? '', text].filter(Boolean).join('\n')]);
    kept.keep({ ...typed, ...Object.fromEntries(joined) });
  }
  return { kept, wasBegun: isTyped(typed) };
}

/** The side beside whose name a form stands. */
export function sideOf({ place }: OpenForm): Role | undefined {
  return ROLES.find((role) => role === place);
}

/** Days that the browser gives no value for, because they were begun and not finished. */
function halfDays(form: HTMLFormElement | null): FormGap[] {
  const days = [...(form?.querySelectorAll<HTMLInputElement>('input[type="date"]') ?? [])];
  return days.flatMap(({ name, validity }) => (validity.badInput ? [{ field: name, is: 'half' }] : []));
}

/** The form of one step: what is typed, what is missing, and taking it. */
export function useStepForm(form: OpenForm) {
  const flow = useStepFlow();
  const { brief, limit, silenceDays, today, onTaken } = flow;
  const [defaults] = useState(() => defaultsOf(flow, form));
  const [{ kept, wasBegun }] = useState(() => openTyped(brief, form));
  const typed = useStore(kept.$value);
  const draft: StepDraft = { ...defaults, values: { ...defaults.values, ...typed } };
  const [gaps, setGaps] = useState<readonly FormGap[]>([]);
  const [problem, setProblem] = useState<TakeProblem | null>(null);
  const [tries, setTries] = useState(0);
  const element = useRef<HTMLFormElement>(null);

  function write(changes: Readonly<Record<string, string | undefined>>) {
    // The address names the brief from now on: it is stored, or what is typed would be about nothing.
    if (storeBegun(brief.id)) replaceHistory(historyState(), brief.id);
    const entries = Object.entries({ ...kept.$value.get(), ...changes }).filter(([, text]) => text !== undefined);
    kept.keep(Object.fromEntries(entries) as Record<string, string>);
  }

  /** Takes the steps when nothing is missing; `more` are gaps that the part around knows of. */
  function take(more: readonly FormGap[] = [], reasons: Reasons | undefined = undefined) {
    const half = halfDays(element.current);
    const known = missingIn(draft, brief, today).filter(({ field }) => !half.some((each) => each.field === field));
    const found = [...known, ...half, ...more];
    setGaps(found);
    setTries((before) => before + 1);
    setProblem(null);
    if (found.length > 0) return;
    const given = { form: flow.form, limit, silenceDays, ...(reasons === undefined ? {} : { kept: reasons }) };
    const taken = takeSteps(brief.id, stepsFrom(draft, brief), given);
    if (!taken.ok) {
      setProblem(taken.problem);
      return;
    }
    kept.keep({});
    onTaken(form.id, taken.value);
  }

  const isComplete = () => missingIn(draft, brief, today).length === 0;
  // What has been filled in since is not asked for any longer; half a day and a reason are looked at again with the try.
  const still = gaps.length === 0 ? [] : missingIn(draft, brief, today);
  const open = gaps.filter(
    ({ field, is }) => is === 'half' || is === 'no-reason' || still.some((gap) => gap.field === field && gap.is === is),
  );
  return {
    draft,
    kept,
    wasBegun: wasBegun && isTyped(typed),
    write,
    gaps: open,
    problem,
    tries,
    take,
    isComplete,
    element,
  };
}

export type StepFormState = ReturnType<typeof useStepForm>;
