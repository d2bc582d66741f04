/** Keys that change an object's prototype when somebody copies them by assignment. */
const FORBIDDEN_KEYS: readonly string[] = ['__proto__', 'constructor', 'prototype'];

/** Whether a parsed value holds, at any depth, a key that must never be copied by assignment. */
export function hasForbiddenKey(value: unknown): boolean {
  const waiting: unknown[] = [value];
  while (waiting.length > 0) {
    const next = waiting.pop();
    if (typeof next !== 'object' || next === null) continue;
    if (Object.keys(next).some((key) => FORBIDDEN_KEYS.includes(key))) return true;
    for (const entry of Object.values(next)) waiting.push(entry);
  }
  return false;
}
