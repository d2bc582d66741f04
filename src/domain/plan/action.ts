import * as v from 'valibot';
import type { Role } from '#domain/assessment/bank.ts';
import { isUnsafe } from '#domain/documents/unsafe-value.ts';
import { isCalendarDate } from '#domain/i18n/format.ts';

/** The most characters (UTF-16 units) that an action and its owner may have. */
export const TEXT_LIMIT = 2000;
export const OWNER_LIMIT = 200;
const TITLE_LIMIT = 300;
const DAY_MS = 86_400_000;

const SIDES = ['sales', 'marketing'] as const;
// Named here too: reading actions takes nothing else of the assessment.
const ROLES = ['sales', 'marketing', 'management', 'other'] as const satisfies readonly Role[];

/** The recommendation that an action was taken from, and the result which that belongs to. */
export interface Origin {
  /** Id of the attempt; it may have gone since. */
  readonly attempt: string;
  readonly advice: string;
  /** For which department it is, where a recommendation has two halves. */
  readonly side?: (typeof SIDES)[number];
  readonly instrument: string;
  /** From where the respondent looked. */
  readonly role: Role;
  /** When the attempt was finished: an ISO moment, or a day. */
  readonly date?: string;
  /** The recommendation's title, in the language it was read in. */
  readonly title: string;
}

/** One action of the plan. */
export interface Action {
  readonly id: string;
  readonly text: string;
  /** Who does it, as written. */
  readonly owner?: string;
  /** A calendar day, `YYYY-MM-DD`. */
  readonly due?: string;
  /** ISO moment; an action without it is open. */
  readonly doneAt?: string;
  /** Where it stands among the others; see `order.ts`. */
  readonly position: number;
  /** ISO moment. */
  readonly createdAt: string;
  readonly from?: Origin;
}

const textUpTo = (length: number) => v.pipe(v.string(), v.maxLength(length));
const idSchema = v.pipe(v.string(), v.regex(/^[0-9A-Za-z-]{1,64}$/));
const momentSchema = v.pipe(
  textUpTo(40),
  v.check((text) => !Number.isNaN(Date.parse(text))),
);

const originSchema = v.looseObject({
  attempt: idSchema,
  advice: v.pipe(textUpTo(100), v.regex(/./)),
  side: v.exactOptional(v.picklist(SIDES)),
  instrument: v.pipe(textUpTo(60), v.regex(/./)),
  role: v.picklist(ROLES),
  date: v.exactOptional(momentSchema),
  title: textUpTo(TITLE_LIMIT),
});

/** Shape of a stored action. Unknown keys are kept; a key like `__proto__` anywhere in it, or too deep a nesting, makes it invalid. */
export const actionSchema: v.GenericSchema<Action> = v.pipe(
  v.custom<Action>((value) => !isUnsafe(value)),
  v.looseObject({
    id: idSchema,
    text: textUpTo(TEXT_LIMIT),
    owner: v.exactOptional(textUpTo(OWNER_LIMIT)),
    due: v.exactOptional(v.pipe(v.string(), v.check(isCalendarDate))),
    doneAt: v.exactOptional(momentSchema),
    position: v.pipe(
      v.number(),
      v.check((position) => Number.isFinite(position)),
    ),
    createdAt: momentSchema,
    from: v.exactOptional(originSchema),
  }),
);

/** What a person may write; an empty owner or day is none. */
export interface ActionWords {
  readonly text: string;
  readonly owner?: string;
  readonly due?: string;
}

export interface ActionStart extends ActionWords {
  readonly id: string;
  readonly position: number;
  /** ISO moment of writing it down. */
  readonly at: string;
  readonly from?: Origin;
}

/** An open action. What is too long to be stored is cut at a whole character. */
export function newAction({ id, text, owner = '', due = '', position, at, from }: ActionStart): Action {
  const blank = { id, text: '', position, createdAt: at };
  const origin = from === undefined ? {} : { from: { ...from, title: cut(from.title, TITLE_LIMIT) } };
  return changeAction({ ...blank, ...origin }, { text, owner, due });
}

/** The action with other words; the same object when nothing is new, and a day that is none is left out. */
export function changeAction(action: Action, changes: Partial<ActionWords>): Action {
  const { owner, due, ...kept } = action;
  const next = { text: action.text, owner: owner ?? '', due: due ?? '', ...changes };
  const changed = {
    ...kept,
    text: cut(next.text, TEXT_LIMIT),
    ...(next.owner.trim() === '' ? {} : { owner: cut(next.owner, OWNER_LIMIT) }),
    ...(isCalendarDate(next.due) ? { due: next.due } : {}),
  };
  const isSame = changed.text === action.text && changed.owner === owner && changed.due === due;
  return isSame ? action : changed;
}

/** The action as done at an ISO moment, or as open again; one that was done before keeps its moment. */
export function markDone(action: Action, at: string | null): Action {
  if ((action.doneAt === undefined) === (at === null)) return action;
  const { doneAt: _doneAt, ...open } = action;
  return at === null ? open : { ...open, doneAt: at };
}

/** Whether the action still waits to be done. */
export function isOpen(action: Pick<Action, 'doneAt'>): boolean {
  return action.doneAt === undefined;
}

/** How many days the day of an open action lies behind `today` (`YYYY-MM-DD`): 0 today, negative ahead; null without one. */
export function daysLate(action: Pick<Action, 'due' | 'doneAt'>, today: string): number | null {
  if (action.due === undefined || !isOpen(action)) return null;
  return Math.round((Date.parse(today) - Date.parse(action.due)) / DAY_MS);
}

/** Whether two actions come from the same half of the same recommendation of the same result. */
export function isSameAdvice(one: Origin, other: Origin): boolean {
  return one.attempt === other.attempt && one.advice === other.advice && one.side === other.side;
}

function cut(text: string, limit: number): string {
  return text.length <= limit ? text : text.slice(0, limit).replace(/[\ud800-\udbff]$/, '');
}
