import { useRef, useState } from 'preact/hooks';
import type { Brief } from '#domain/brief/brief.ts';
import { ROLES, type Role } from '#domain/brief/event.ts';
import { beginDraft, type StepDraft } from '#domain/brief/step-draft.ts';
import { fieldsOfStep } from '#domain/brief/step-form.ts';
import { missingIn, type StepGap } from '#domain/brief/step-gaps.ts';
import { stepsFrom } from '#domain/brief/steps-from.ts';
import { guardLeaving } from '#platform/page-lifecycle.ts';
import { proposeNumber, type Reasons, type TakeProblem, takeSteps } from '#stores/brief-flow.ts';
import { $recorder } from '#stores/brief-people.ts';
import { type OpenForm, type StepFlow, useStepFlow } from './flow-context.ts';

/** A gap that only the page can see: a day that was begun and not finished, a reason that is missing. */
export type FormGap = StepGap | { readonly field: string; readonly is: 'half' | 'no-reason' };

/** What was typed into forms during this visit, by brief, step and what it is about. */
const typedForms = new Map<string, StepDraft>();

/** Keeps what is typed into a form, or lets it go; as long as there is any, the browser asks before the page is left. */
function keepTyped(key: string, draft: StepDraft | null): void {
  if (draft === null) typedForms.delete(key);
  else typedForms.set(key, draft);
  guardLeaving(typedForms, typedForms.size > 0);
}

function keyOf(brief: Brief, { id, about, place }: OpenForm): string {
  return [brief.id, id, about ?? '', place].join(' ');
}

function begin({ brief, today }: StepFlow, form: OpenForm): StepDraft {
  const kept = typedForms.get(keyOf(brief, form));
  if (kept !== undefined && form.given === undefined) return kept;
  const isNumbered = fieldsOfStep(form.id, brief).some(({ id }) => id === 'number');
  const number = isNumbered ? proposeNumber() : '';
  const draft = beginDraft(
    form.id,
    brief,
    { today, recorder: $recorder.get(), number, side: sideOf(form) },
    form.about,
  );
  return { ...draft, values: { ...draft.values, ...form.given } };
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
  const [draft, setDraft] = useState(() => begin(flow, form));
  const [gaps, setGaps] = useState<readonly FormGap[]>([]);
  const [problem, setProblem] = useState<TakeProblem | null>(null);
  const [tries, setTries] = useState(0);
  const element = useRef<HTMLFormElement>(null);

  function write(changes: Readonly<Record<string, string | undefined>>) {
    setDraft((before) => {
      const entries = Object.entries({ ...before.values, ...changes }).filter(([, text]) => text !== undefined);
      const next = { ...before, values: Object.fromEntries(entries) as Record<string, string> };
      keepTyped(keyOf(brief, form), next);
      return next;
    });
  }

  /** Takes the steps when nothing is missing; `more` are gaps that the part around knows of. */
  function take(more: readonly FormGap[] = [], kept: Reasons | undefined = undefined) {
    const half = halfDays(element.current);
    const known = missingIn(draft, brief, today).filter(({ field }) => !half.some((each) => each.field === field));
    const found = [...known, ...half, ...more];
    setGaps(found);
    setTries((before) => before + 1);
    setProblem(null);
    if (found.length > 0) return;
    const given = { form: flow.form, limit, silenceDays, ...(kept === undefined ? {} : { kept }) };
    const taken = takeSteps(brief.id, stepsFrom(draft, brief), given);
    if (!taken.ok) {
      setProblem(taken.problem);
      return;
    }
    keepTyped(keyOf(brief, form), null);
    onTaken(form.id, taken.value);
  }

  const isComplete = () => missingIn(draft, brief, today).length === 0;
  // What has been filled in since is not asked for any longer; half a day and a reason are looked at again with the try.
  const still = gaps.length === 0 ? [] : missingIn(draft, brief, today);
  const open = gaps.filter(
    ({ field, is }) => is === 'half' || is === 'no-reason' || still.some((gap) => gap.field === field && gap.is === is),
  );
  return { draft, write, gaps: open, problem, tries, take, isComplete, element };
}

export type StepFormState = ReturnType<typeof useStepForm>;
