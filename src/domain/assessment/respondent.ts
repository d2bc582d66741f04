import * as v from 'valibot';
import { isDocumentId } from '#domain/documents/keys.ts';
import { isUnsafe } from '#domain/documents/unsafe-value.ts';
import type { Locale } from '#domain/i18n/locale.ts';
import { type AttemptResult, resultEntries, sharedId } from './attempt.ts';
import { type Answers, type Mode, ROLES, type Role } from './bank.ts';
import type { Respondent } from './department.ts';

/** How a result came into the comparison; `own` is one that was answered in this browser. */
export const RESPONDENT_SOURCES = ['file', 'link', 'paper', 'own'] as const;
export type RespondentSource = (typeof RESPONDENT_SOURCES)[number];

const LONGEST_NAME = 300;

/** A result taken into the comparison, as it is stored; kept until somebody removes it. */
export interface StoredRespondent {
  readonly id: string;
  /** ISO moment. */
  readonly addedAt: string;
  readonly source: RespondentSource;
  /** The name of the file it came in, to tell it from others. */
  readonly fileName?: string;
  readonly result: AttemptResult;
}

/** Shape of a stored respondent. Unknown keys are kept; a key like `__proto__` anywhere in it, or too deep a nesting, makes it invalid. */
export const respondentSchema: v.GenericSchema<StoredRespondent> = v.pipe(
  v.custom<StoredRespondent>((value) => !isUnsafe(value)),
  v.looseObject({
    id: v.pipe(v.string(), v.check(isDocumentId)),
    addedAt: v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/)),
    source: v.picklist(RESPONDENT_SOURCES),
    fileName: v.exactOptional(v.pipe(v.string(), v.maxLength(LONGEST_NAME))),
    result: v.looseObject(resultEntries),
  }),
);

export interface RespondentStart {
  readonly id: string;
  /** ISO moment at which it is added. */
  readonly at: string;
  readonly source: RespondentSource;
  readonly fileName?: string | undefined;
  readonly result: AttemptResult;
}

/** A result as it goes into the comparison. */
export function newRespondent({ id, at, source, fileName, result }: RespondentStart): StoredRespondent {
  const named = fileName === undefined ? {} : { fileName: fileName.slice(0, LONGEST_NAME) };
  return { id, addedAt: at, source, ...named, result };
}

/** The respondent of whom a result already stands in the comparison: told by its id, however it came, copies too. */
export function respondentOf<Known extends { readonly result: Pick<AttemptResult, 'id' | 'copyOf'> }>(
  result: Pick<AttemptResult, 'id' | 'copyOf'>,
  respondents: readonly Known[],
): Known | undefined {
  return respondents.find((respondent) => sharedId(respondent.result) === sharedId(result));
}

/** Respondents as they are listed: by role, then in the order in which they were added. */
export function inListOrder(respondents: readonly StoredRespondent[]): StoredRespondent[] {
  const place = ({ result }: StoredRespondent) => ROLES.indexOf(result.respondent.role);
  return [...respondents].sort(
    (one, other) =>
      place(one) - place(other) || compareTexts(one.addedAt, other.addedAt) || compareTexts(one.id, other.id),
  );
}

/** What the comparison counts with: role, mode and answers, and nothing that tells one person from another. */
export function comparedPart({ result }: Pick<StoredRespondent, 'result'>): Respondent {
  return { role: result.respondent.role, mode: result.mode, answers: result.answers };
}

export interface PaperSource {
  readonly id: string;
  /** Version of the bank that was printed. */
  readonly bank: string;
  readonly role: Role;
  readonly mode: Mode;
  readonly answers: Answers;
  /** ISO moment, or the day that stands on the sheet. */
  readonly at: string;
  readonly locale: Locale;
  readonly unit?: string;
  readonly label?: string;
}

/** A result that was answered on paper and typed in by the facilitator. */
export function paperResult({ id, bank, role, mode, answers, at, locale, unit, label }: PaperSource): AttemptResult {
  return {
    id,
    instrument: 'company',
    bank,
    mode,
    respondent: { role, ...(label === undefined ? {} : { label }), ...(unit === undefined ? {} : { unit }) },
    locale,
    finishedAt: at,
    answers,
  };
}

function compareTexts(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
