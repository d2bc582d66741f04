import type { BriefMode } from './brief.ts';

/** What the address of the editor asks for. */
export type BriefPlace =
  /** Nothing yet: a kind has to be chosen. */
  | { is: 'choice' }
  | { is: 'new'; kind: string; mode: BriefMode }
  | { is: 'unknown-kind' }
  | { is: 'brief'; id: string };

interface FragmentParts {
  readonly id: string | null;
  readonly values: Readonly<Record<string, string>>;
}

/**
 * Reads the editor's fragment: `<id>`, `new=<kind>`, `new=<kind>&mode=short`.
 *
 * A new brief is short unless `mode=full` is asked for: its budget is still empty.
 */
export function briefPlace({ id, values }: FragmentParts, kinds: readonly string[]): BriefPlace {
  if (id !== null) return { is: 'brief', id };
  const { new: kind, mode } = values;
  if (kind === undefined) return { is: 'choice' };
  if (!kinds.includes(kind)) return { is: 'unknown-kind' };
  return { is: 'new', kind, mode: mode === 'full' ? 'full' : 'short' };
}
