/** Keys that change an object's prototype when somebody copies them by assignment. */
const FORBIDDEN_KEYS: readonly string[] = ['__proto__', 'constructor', 'prototype'];

/** With what is laid round a document in storage it stays within the 32 levels that are read from outside. */
const DEEPEST = 28;

/**
 * Whether a parsed value holds, at any depth, a key that must never be copied by assignment, or is nested deeper than
 * 28 levels: it could be kept, and never be written again by anything that goes down by recursion.
 */
export function isUnsafe(value: unknown): boolean {
  let level = branchesOf([value]);
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth >= DEEPEST) return true;
    for (const branch of level) {
      if (!Array.isArray(branch) && Object.keys(branch).some((key) => FORBIDDEN_KEYS.includes(key))) return true;
    }
    level = level.flatMap((branch) => branchesOf(Object.values(branch)));
  }
  return false;
}

/** Most of a document is text: to lay it aside and look at it again would take most of the time. */
function branchesOf(values: readonly unknown[]): object[] {
  return values.filter((value) => typeof value === 'object' && value !== null) as object[];
}
