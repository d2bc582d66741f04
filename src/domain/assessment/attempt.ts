import * as v from 'valibot';
import { isUnsafe } from '#domain/documents/unsafe-value.ts';
import { isCalendarDate } from '#domain/i18n/format.ts';
import { LOCALES, type Locale } from '#domain/i18n/locale.ts';
import { answersSchema } from './answers-schema.ts';
import { type Answer, type Answers, MODES, type Mode, ROLES, type Role } from './bank.ts';

/** The instrument about the company as a whole: the one that is compared and followed over time. */
export const COMPANY = 'company';

/** Who answered: a role, no name; label and unit are optional and can be removed. */
export interface AttemptRespondent {
  readonly role: Role;
  readonly label?: string;
  readonly unit?: string;
}

/** What a respondent's answers are worth without knowing when they began. */
export interface AttemptResult {
  readonly id: string;
  /** Of a result that was received and kept: the id it came with. */
  readonly copyOf?: string;
  /** Id of the instrument that was answered: `company`, or that of a self-check. */
  readonly instrument: string;
  /** Version of the bank that was asked, like `2026.1`. */
  readonly bank: string;
  readonly mode: Mode;
  readonly respondent: AttemptRespondent;
  readonly locale: Locale;
  /** ISO moment, or a day as `YYYY-MM-DD` where no more is known. */
  readonly finishedAt?: string;
  readonly answers: Answers;
}

/** One taking of the assessment, as it is stored. */
export interface Attempt extends AttemptResult {
  /** ISO moment. */
  readonly startedAt: string;
  /** Of the copy that took the answers of one of two tabs: the attempt that took the other's. */
  readonly partedFrom?: string;
}

const textUpTo = (length: number) => v.pipe(v.string(), v.maxLength(length));
const idSchema = v.pipe(v.string(), v.regex(/^[0-9A-Za-z-]{1,64}$/));
const momentSchema = v.pipe(textUpTo(40), v.check(isDayOrMoment));

/** The keys that a stored attempt and a result file share. */
export const resultEntries = {
  id: idSchema,
  copyOf: v.exactOptional(idSchema),
  instrument: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,31}$/)),
  bank: v.pipe(textUpTo(20), v.regex(/./)),
  mode: v.picklist(MODES),
  respondent: v.looseObject({
    role: v.picklist(ROLES),
    label: v.exactOptional(textUpTo(200)),
    unit: v.exactOptional(textUpTo(200)),
  }),
  locale: v.picklist(LOCALES),
  finishedAt: v.exactOptional(momentSchema),
  answers: answersSchema,
};

/** Shape of a stored attempt. Unknown keys are kept; a key like `__proto__` anywhere in it, or too deep a nesting, makes it invalid. */
export const attemptSchema: v.GenericSchema<Attempt> = v.pipe(
  v.custom<Attempt>((value) => !isUnsafe(value)),
  v.looseObject({ ...resultEntries, startedAt: momentSchema, partedFrom: v.exactOptional(idSchema) }),
);

export interface AttemptStart {
  readonly id: string;
  readonly instrument: string;
  readonly bank: string;
  readonly mode: Mode;
  readonly role: Role;
  readonly label?: string;
  readonly unit?: string;
  readonly locale: Locale;
  /** ISO moment of the beginning. */
  readonly at: string;
  /** Ids of items that a facilitator left out of the session: stored as «not applicable». */
  readonly switchedOff?: readonly string[];
}

/** The id under which a result is known wherever it goes: a copy keeps that of what it was copied from. */
export function sharedId({ id, copyOf = id }: Pick<AttemptResult, 'id' | 'copyOf'>): string {
  return copyOf;
}

/** An attempt in which nothing is answered yet. */
export function newAttempt(start: AttemptStart): Attempt {
  const { id, instrument, bank, mode, role, label, unit, locale, at, switchedOff = [] } = start;
  return {
    id,
    instrument,
    bank,
    mode,
    respondent: { role, ...(label === undefined ? {} : { label }), ...(unit === undefined ? {} : { unit }) },
    locale,
    startedAt: at,
    answers: Object.fromEntries(switchedOff.map((itemId) => [itemId, 'na'])),
  };
}

/** The attempt with one answer set, or with the item blank again when the answer is null. */
export function setAnswer(attempt: Attempt, itemId: string, answer: Answer | null): Attempt {
  const others = Object.entries(attempt.answers).filter(([id]) => id !== itemId);
  const answers = Object.fromEntries(answer === null ? others : [...others, [itemId, answer]]);
  return { ...attempt, answers };
}

/** The attempt as finished at an ISO moment; skipped items stay blank. */
export function finishAttempt(attempt: Attempt, at: string): Attempt {
  return { ...attempt, finishedAt: at };
}

/**
 * A quick attempt continued as a full one: a new, unfinished attempt that holds every answer given so far.
 *
 * It takes an id of its own, so that the quick result stays in the history.
 */
export function continueToFull(
  attempt: AttemptResult & Partial<Attempt>,
  { id, at }: { id: string; at: string },
): Attempt {
  const { finishedAt: _finishedAt, copyOf: _copyOf, partedFrom: _partedFrom, ...kept } = attempt;
  return { ...kept, id, mode: 'full', startedAt: at };
}

function isDayOrMoment(text: string): boolean {
  if (isCalendarDate(text)) return true;
  const isMoment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/.test(text);
  return isMoment && isCalendarDate(text.slice(0, 10)) && !Number.isNaN(Date.parse(text));
}
