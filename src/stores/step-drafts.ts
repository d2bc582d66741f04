import * as v from 'valibot';
import { isUnsafe } from '#domain/documents/unsafe-value.ts';
import { browserStorage } from '#platform/storage.ts';
import { createDraft, type Draft } from './draft.ts';
import { stepDraftPrefix } from './step-draft-keys.ts';

/** What was typed into the form of a step, by the id of each answer; what stood there by itself is not in it. */
export type TypedAnswers = Readonly<Record<string, string>>;

/** Which form: of which brief and step, beside what, about which objection or event. */
export interface StepFormKey {
  readonly brief: string;
  readonly step: string;
  readonly place: string;
  readonly about?: string | undefined;
}

const NOTHING: TypedAnswers = {};
const typedSchema = v.pipe(
  v.custom<TypedAnswers>((value) => !isUnsafe(value)),
  v.record(v.string(), v.string()),
);
const opened = new Map<string, Draft<TypedAnswers>>();

function keyOf({ brief, step, place, about }: StepFormKey): string {
  return stepDraftPrefix(brief) + [step, place, ...(about === undefined ? [] : [about])].join(':');
}

function readTyped(stored: unknown): TypedAnswers | null {
  const read = v.safeParse(typedSchema, stored);
  return read.success ? read.output : null;
}

/** Whether anything was typed. */
export function isTyped(typed: TypedAnswers): boolean {
  return Object.keys(typed).length > 0;
}

/** What is typed into the form of a step: it is there again after the page was left, until the step is recorded. */
export function stepDraft(form: StepFormKey): Draft<TypedAnswers> {
  const key = keyOf(form);
  const known = opened.get(key);
  if (known !== undefined) return known;
  const draft = createDraft({ key, none: NOTHING, read: readTyped, isBegun: isTyped });
  opened.set(key, draft);
  return draft;
}

/** Whether something was typed into a form and not recorded. Costs little: the form need not be there. */
export function hasStepDraft(form: StepFormKey): boolean {
  const key = keyOf(form);
  const stored = browserStorage.read(key);
  return isTyped(opened.get(key)?.$value.get() ?? NOTHING) || (stored.ok && stored.value !== null);
}
