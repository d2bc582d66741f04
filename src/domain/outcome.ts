/**
 * What a person may have to be told about: either a value, or a problem with its own data.
 * Exceptions are kept for mistakes of the programmer.
 */
export type Outcome<Value, Problem> = { ok: true; value: Value } | { ok: false; problem: Problem };

/** Wraps a value as a success. */
export function success<Value>(value: Value): { ok: true; value: Value } {
  return { ok: true, value };
}

/** Wraps a problem as a failure. */
export function failure<Problem>(problem: Problem): { ok: false; problem: Problem } {
  return { ok: false, problem };
}
