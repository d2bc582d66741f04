import { failure, type Outcome, success } from '#domain/outcome.ts';

/** Deeper than any document of ours by far, and harmless for code that walks a value by recursion. */
const DEEPEST = 32;
export type UntrustedJsonProblem = 'too-large' | 'too-deep' | 'not-json';

/**
 * Parses JSON that came from outside: `limitBytes` of UTF-8 at most, 32 levels of nesting at most.
 *
 * Nothing is said about the shape of the value. It may hold an own key `__proto__`: see `isUnsafe`.
 */
export function parseUntrustedJson(text: string, limitBytes: number): Outcome<unknown, UntrustedJsonProblem> {
  if (exceedsBytes(text, limitBytes)) return failure('too-large');
  if (exceedsDepth(text)) return failure('too-deep');
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    return success(value);
  } catch {
    return failure('not-json');
  }
}

function exceedsBytes(text: string, limitBytes: number): boolean {
  if (text.length > limitBytes) return true;
  // A UTF-16 unit takes three bytes at most, so most texts need no counting.
  return text.length * 3 > limitBytes && new TextEncoder().encode(text).length > limitBytes;
}

/** Counts brackets outside strings, before any parser meets them. */
function exceedsDepth(text: string): boolean {
  let depth = 0;
  let inString = false;
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index];
    if (inString) {
      if (character === '\\') index += 1;
      else if (character === '"') inString = false;
    } else if (character === '"') {
      inString = true;
    } else if (character === '[' || character === '{') {
      depth += 1;
      if (depth > DEEPEST) return true;
    } else if (character === ']' || character === '}') {
      depth -= 1;
    }
  }
  return false;
}
