import { type AttemptResult, sharedId } from './attempt.ts';

/** What a result file says it is, and in which version. */
export const RESULT_FORMAT = 'parity/result';
export const RESULT_VERSION = 1;

/** What a `*.result.json` holds. */
export interface ResultFile extends AttemptResult {
  readonly format: typeof RESULT_FORMAT;
  readonly version: typeof RESULT_VERSION;
}

/** The result file of an attempt, ready for `JSON.stringify`: the agreed keys, and nothing else that is stored. */
export function toResultFile(attempt: AttemptResult): ResultFile {
  const { instrument, bank, mode, respondent, finishedAt, locale, answers } = attempt;
  const { role, label, unit } = respondent;
  return {
    format: RESULT_FORMAT,
    version: RESULT_VERSION,
    id: sharedId(attempt),
    instrument,
    bank,
    mode,
    respondent: { role, ...(label === undefined ? {} : { label }), ...(unit === undefined ? {} : { unit }) },
    ...(finishedAt === undefined ? {} : { finishedAt }),
    locale,
    answers,
  };
}
