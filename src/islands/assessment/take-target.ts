import { attemptFor } from '#domain/assessment/attempts.ts';
import { type Bank, isAsked, MODES, type Mode } from '#domain/assessment/bank.ts';
import type { Fragment } from '#platform/fragment.ts';
import { $attempts, continueAsFull, loadAttempts } from '#stores/assessments.ts';

/** What the address of the questionnaire asks for. */
export type Target =
  | { kind: 'attempt'; id: string; item: string | null; map: boolean; widened: boolean }
  | { kind: 'begin'; mode: Mode | null; item: string | null; map: boolean; unknownItem: boolean };

/**
 * Finds out what to show: the attempt of an id; for an item (or the function map) the latest unfinished attempt,
 * widened to full where quick does not ask it; otherwise the beginning.
 */
export function targetOf({ id, values }: Fragment, bank: Bank): Target {
  if (id !== null) return { kind: 'attempt', id, item: null, map: false, widened: false };
  const mode = MODES.find((entry) => entry === values['mode']) ?? null;
  const map = values['map'] !== undefined;
  const firstFunction = Object.keys(bank.items).find((itemId) => bank.items[itemId]?.type === 'function');
  const named = map ? firstFunction : values['item'];
  const item = named !== undefined && Object.hasOwn(bank.items, named) ? bank.items[named] : undefined;
  if (named === undefined || item === undefined) {
    return { kind: 'begin', mode, item: null, map: false, unknownItem: named !== undefined };
  }
  loadAttempts();
  const found = attemptFor($attempts.get().unfinished, bank, named);
  if (found === null) return { kind: 'begin', mode, item: named, map, unknownItem: false };
  const widened = !isAsked(item, found.mode);
  return { kind: 'attempt', id: widened ? continueAsFull(found).id : found.id, item: named, map, widened };
}
