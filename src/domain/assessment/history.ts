import { type Attempt, COMPANY } from './attempt.ts';
import { type Bank, type Mode, ROLES, type Role } from './bank.ts';
import { type Score, scoreAssessment } from './score.ts';

/** One finished attempt at the company assessment, as it stands in the history. */
export interface HistoryPoint {
  readonly id: string;
  /** ISO moment of finishing, or a day as `YYYY-MM-DD`. */
  readonly date: string;
  readonly mode: Mode;
  readonly bank: string;
  readonly label?: string;
  readonly unit?: string;
  /** Null for an attempt of another bank version: its figures belong to another questionnaire. */
  readonly score: Score | null;
}

/** A side that has something in the history, with the number of its attempts. */
export interface HistoryRole {
  readonly role: Role;
  readonly count: number;
}

type Finished = Attempt & { readonly finishedAt: string };

/**
 * The finished attempts at the company assessment, the oldest first; self-checks have no history in common with it,
 * and a kept copy is somebody else's.
 */
function finishedAttempts(attempts: readonly Attempt[]): Finished[] {
  return attempts
    .filter(({ instrument, copyOf }) => instrument === COMPANY && copyOf === undefined)
    .flatMap((attempt) => (attempt.finishedAt === undefined ? [] : [{ ...attempt, finishedAt: attempt.finishedAt }]))
    .sort((one, other) => Date.parse(one.finishedAt) - Date.parse(other.finishedAt));
}

/** Which sides have finished attempts, the side of the latest one first. */
export function historyRoles(attempts: readonly Attempt[]): HistoryRole[] {
  const roles = finishedAttempts(attempts).map(({ respondent }) => respondent.role);
  return ROLES.filter((role) => roles.includes(role))
    .sort((one, other) => roles.lastIndexOf(other) - roles.lastIndexOf(one))
    .map((role) => ({ role, count: roles.filter((each) => each === role).length }));
}

/** What the attempts of one side say over time, the oldest first; sides are never mixed. */
export function historyOf(attempts: readonly Attempt[], bank: Bank, role: Role): HistoryPoint[] {
  return finishedAttempts(attempts)
    .filter(({ respondent }) => respondent.role === role)
    .map((attempt) => pointOf(attempt, bank));
}

function pointOf({ id, finishedAt, mode, bank: version, respondent, answers }: Finished, bank: Bank): HistoryPoint {
  const { label, unit } = respondent;
  return {
    id,
    date: finishedAt,
    mode,
    bank: version,
    ...(label === undefined ? {} : { label }),
    ...(unit === undefined ? {} : { unit }),
    score: version === bank.bank ? scoreAssessment(bank, answers, mode) : null,
  };
}
