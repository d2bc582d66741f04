import { budgetAgainst, type StandingLimit } from '../amount.ts';
import type { Brief } from '../brief.ts';
import { type BriefForm, type Field, formFor, type Kind, kindOf } from '../form.ts';
import { type BriefState, stateOf } from '../state.ts';
import type { CheckId, Finding, Level } from './finding.ts';
import { type PlacedText, textsIn } from './texts.ts';

/** What the checks need beside the brief. */
export interface CheckContext {
  readonly form: BriefForm;
  readonly limit: StandingLimit;
  /** The day of checking, `YYYY-MM-DD`. */
  readonly today: string;
}

/** A brief with all that the checks ask about it, worked out once. */
export interface Look extends CheckContext {
  readonly brief: Brief;
  readonly kind: Kind | undefined;
  /** All fields of the kind in the order of the full form. */
  readonly fields: readonly Field[];
  readonly state: BriefState;
  /** Every free text, in the order of the full form. */
  readonly texts: readonly PlacedText[];
  /** How the budget stands to the standing limit. */
  readonly budget: 'empty' | 'within' | 'above';
}

/** One check, or several that belong together. */
export type Check = (look: Look) => readonly Finding[];

/** Errors that a short brief keeps; all others are hints there. */
const SHORT_ERRORS: readonly CheckId[] = ['due-past', 'amount-not-positive'];

/** Looks at a brief. */
export function lookAt(brief: Brief, context: CheckContext): Look {
  const fields = formFor(context.form, brief.kind).flatMap((section) => section.fields);
  return {
    ...context,
    brief,
    kind: kindOf(context.form, brief.kind),
    fields,
    texts: textsIn(brief, fields),
    state: stateOf(brief),
    budget: budgetAgainst(brief, context.limit),
  };
}

interface Found {
  readonly check: CheckId;
  readonly field: string;
  readonly submit: Level | null;
  readonly approve: Level | null;
  readonly values?: Finding['values'];
}

/**
 * A finding with the weight that it has in a full brief, made lighter where the brief is short: there it is a hint.
 * Above the standing limit a short brief meets the errors of approval all the same: no order escapes it by being short.
 */
export function found({ brief, budget }: Look, { check, field, submit, approve, values = {} }: Found): Finding {
  if (brief.mode === 'full') return { check, field, submit, approve, values };
  const isKept = SHORT_ERRORS.includes(check);
  const light = (level: Level | null, isHeavy: boolean): Level | null =>
    level === null ? null : level === 'E' && (isKept || isHeavy) ? 'E' : 'H';
  return { check, field, submit: light(submit, false), approve: light(approve, budget === 'above'), values };
}
