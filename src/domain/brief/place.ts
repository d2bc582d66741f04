import type { BriefMode } from './brief.ts';

/** What the address of the editor asks for. */
export type BriefPlace =
  /** Nothing yet: a kind has to be chosen. */
  | { is: 'choice' }
  | { is: 'new'; kind: string; mode: BriefMode }
  | { is: 'unknown-kind' }
  | { is: 'brief'; id: string }
  /** Two briefs field by field. */
  | { is: 'compare'; id: string; other: string }
  /** A brief that came in the link itself, packed. */
  | { is: 'received'; text: string }
  /** A brief of the example company. */
  | { is: 'example'; key: string };

interface FragmentParts {
  readonly id: string | null;
  readonly values: Readonly<Record<string, string>>;
}

/**
 * Reads the editor's fragment: `<id>`, `new=<kind>`, `new=<kind>&mode=short`, `b=<packed brief>`, `example=<key>`,
 * `compare=<id>&with=<id>`.
 *
 * A new brief is short unless `mode=full` is asked for: its budget is still empty.
 */
export function briefPlace({ id, values }: FragmentParts, kinds: readonly string[]): BriefPlace {
  if (id !== null) return { is: 'brief', id };
  const { b: received, example, compare, with: other, new: kind, mode } = values;
  if (received !== undefined) return { is: 'received', text: received };
  if (example !== undefined) return { is: 'example', key: example };
  if (compare !== undefined && other !== undefined) return { is: 'compare', id: compare, other };
  if (kind === undefined) return { is: 'choice' };
  if (!kinds.includes(kind)) return { is: 'unknown-kind' };
  return { is: 'new', kind, mode: mode === 'full' ? 'full' : 'short' };
}
