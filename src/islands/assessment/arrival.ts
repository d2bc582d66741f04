import { type Bank, firstFunction, isAsked, MODES, type Mode } from '#domain/assessment/bank.ts';
import type { Fragment } from '#platform/fragment.ts';

/** With what wish somebody came to begin an assessment. */
export type Arrival = {
  /** The mode that the address asks for. */
  mode: Mode | null;
  /** What opens first after the beginning, as a fragment of the questionnaire; undefined for the first page. */
  way: string | undefined;
  to: 'start' | 'item' | 'map' | 'self-check' | 'unknown-item';
  /** Only the full assessment asks it. */
  fullOnly: boolean;
  /** A facilitator's link leaves out the questions about the common boss. */
  withoutBoss: boolean;
};

/** Reads the wish from the address: `mode=…`, `item=<id>`, `map=1`, `new=<self-check>`, `boss=off`. */
export function arrivalOf({ values }: Fragment, bank: Bank): Arrival {
  const mode = MODES.find((entry) => entry === values['mode']) ?? null;
  const withoutBoss = values['boss'] === 'off';
  const selfCheck = values['new'];
  if (selfCheck !== undefined) return { mode, way: selfCheck, to: 'self-check', fullOnly: false, withoutBoss };
  const map = values['map'] !== undefined;
  const named = map ? firstFunction(bank) : values['item'];
  const item = named !== undefined && Object.hasOwn(bank.items, named) ? bank.items[named] : undefined;
  if (item === undefined) {
    const to = named === undefined ? 'start' : 'unknown-item';
    return { mode, way: undefined, to, fullOnly: false, withoutBoss };
  }
  const way = map ? 'map=1' : `item=${named}`;
  return { mode, way, to: map ? 'map' : 'item', fullOnly: !isAsked(item, 'quick'), withoutBoss };
}
