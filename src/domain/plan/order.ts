import type { Action } from './action.ts';

/** What tells where an action stands. */
export type Placed = Pick<Action, 'id' | 'position' | 'createdAt'>;

function compare(one: Placed, other: Placed): number {
  return (
    one.position - other.position ||
    Date.parse(one.createdAt) - Date.parse(other.createdAt) ||
    (one.id < other.id ? -1 : Number(one.id > other.id))
  );
}

/** Actions as they stand in the plan: by position; equal ones (written in two tabs at once) by age, then by id. */
export function inOrder<T extends Placed>(actions: readonly T[]): T[] {
  return [...actions].sort(compare);
}

/** The position behind all of the given ones. */
export function endPosition(actions: readonly Pick<Placed, 'position'>[]): number {
  return actions.reduce((last, { position }) => Math.max(last, position), 0) + 1;
}

/** A position strictly between two neighbours, null for none at that end; null when no number lies between them. */
export function positionBetween(before: number | null, after: number | null): number | null {
  const middle = before === null ? (after ?? 2) - 1 : after === null ? before + 1 : before / 2 + after / 2;
  const fits = (before === null || before < middle) && (after === null || middle < after);
  return fits && Number.isFinite(middle) ? middle : null;
}

/**
 * The positions that put an action one place up (−1) or down (1) in a list that is in order, by id.
 *
 * One position as a rule, so that moving writes one document; all that change when its new neighbours leave no room;
 * none when it cannot move.
 */
export function moveOnePlace(ordered: readonly Placed[], id: string, step: -1 | 1): Record<string, number> {
  const from = ordered.findIndex((action) => action.id === id);
  const to = from + step;
  const moved = ordered[from];
  if (moved === undefined || ordered[to] === undefined) return {};
  const others = ordered.filter((action) => action !== moved);
  const position = positionBetween(others[to - 1]?.position ?? null, others[to]?.position ?? null);
  if (position !== null) return { [id]: position };
  const numbered = [...others.slice(0, to), moved, ...others.slice(to)].map((action, index) => ({
    action,
    position: index + 1,
  }));
  const changed = numbered.filter((entry) => entry.action.position !== entry.position);
  return Object.fromEntries(changed.map((entry) => [entry.action.id, entry.position]));
}
