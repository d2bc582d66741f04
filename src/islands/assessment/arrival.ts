import { firstFunction } from '#domain/assessment/attempts.ts';
import { type Bank, isAsked, MODES, type Mode } from '#domain/assessment/bank.ts';
import type { Fragment } from '#platform/fragment.ts';

/** With what wish somebody came to begin an assessment. */
export type Arrival = {
  /** The mode that the address asks for. */
  mode: Mode | null;
  /** What opens first after the beginning, as a fragment of the questionnaire; undefined for the first page. */
  way: string | undefined;
  to: 'start' | 'item' | 'map' | 'unknown-item';
  /** Only the full assessment asks it. */
  fullOnly: boolean;
};

/** Reads the wish from the address: `mode=…`, `item=<id>`, `map=1`. */
export function arrivalOf({ values }: Fragment, bank: Bank): Arrival {
  const mode = MODES.find((entry) => entry === values['mode']) ?? null;
  const map = values['map'] !== undefined;
  const named = map ? firstFunction(bank) : values['item'];
  const item = named !== undefined && Object.hasOwn(bank.items, named) ? bank.items[named] : undefined;
  if (item === undefined) {
    return { mode, way: undefined, to: named === undefined ? 'start' : 'unknown-item', fullOnly: false };
  }
  const way = map ? 'map=1' : `item=${named}`;
  return { mode, way, to: map ? 'map' : 'item', fullOnly: !isAsked(item, 'quick') };
}
