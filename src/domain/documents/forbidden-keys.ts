/** Keys that change an object's prototype when somebody copies them by assignment. */
const FORBIDDEN_KEYS: readonly string[] = ['__proto__', 'constructor', 'prototype'];

/** Whether a parsed value holds, at any depth, a key that must never be copied by assignment. */
export function hasForbiddenKey(value: unknown): boolean {
  const waiting: unknown[] = [value];
  while (waiting.length > 0) {
    const next = waiting.pop();
    if (typeof next !== 'object' || next === null) continue;
    if (!Array.isArray(next) && Object.keys(next).some((key) => FORBIDDEN_KEYS.includes(key))) return true;
    // Most of a document is text: to lay it aside and look at it again would take most of the time.
    for (const entry of Object.values(next)) if (typeof entry === 'object') waiting.push(entry);
  }
  return false;
}
