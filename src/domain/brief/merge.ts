import { failure, type Outcome, success } from '../outcome.ts';
import type { Brief, Kept } from './brief.ts';
import { beginsWith } from './continuation.ts';
import { fieldValue } from './edit.ts';
import { stateOf } from './state.ts';

/**
 * Why one brief is not made out of two: they are of different kinds; each took steps that the other did not; the fields
 * are not written in now, as the brief is no draft.
 */
export type MergeRefusal = 'kinds' | 'steps' | 'frozen';

/**
 * The one of two briefs whose history holds the other's, and on which one brief is made out of both. Only a draft is
 * written in; what was approved stays frozen in the versions.
 */
export function mergeBase(original: Brief, copy: Brief): Outcome<Brief, MergeRefusal> {
  if (original.kind !== copy.kind) return failure('kinds');
  const base = [original, copy].find((one) =>
    [original, copy].every((other) => beginsWith(one.events, other.events) && beginsWith(one.versions, other.versions)),
  );
  if (base === undefined) return failure('steps');
  return stateOf(base).paper === 'draft' ? success(base) : failure('frozen');
}

/**
 * One brief out of two, in the place of the original: the fields of those ids from the copy, all others from the
 * original, with the reasons that were given for them; history and versions are those of `base`.
 */
export function mergeBriefs(original: Brief, copy: Brief, base: Brief, fromCopy: ReadonlySet<string>): Brief {
  const { copyOf: _copyOf, ...history } = base;
  const number = base.number ?? original.number ?? copy.number;
  return {
    ...history,
    id: original.id,
    ...(original.copyOf === undefined ? {} : { copyOf: original.copyOf }),
    ...(number === undefined ? {} : { number }),
    mode: original.mode,
    fields: chosen(original.fields, copy.fields, fromCopy),
    kindFields: chosen(original.kindFields, copy.kindFields, fromCopy),
    kept: keptReasons(original, copy, fromCopy),
  };
}

function chosen<Values extends object>(original: Values, copy: Values, fromCopy: ReadonlySet<string>): Values {
  const [ours, theirs] = [original, copy].map((values) => Object.entries(values));
  return Object.fromEntries([
    ...(ours ?? []).filter(([id]) => !fromCopy.has(id)),
    ...(theirs ?? []).filter(([id]) => fromCopy.has(id)),
  ]) as Values;
}

/** A reason goes with its field; where both say the same in the field, the reasons of both hold. */
function keptReasons(original: Brief, copy: Brief, fromCopy: ReadonlySet<string>): readonly Kept[] {
  const fieldOf = ({ field }: Kept) => field.split('.')[0] ?? field;
  const isSame = (id: string) =>
    JSON.stringify(fieldValue(original, id)) === JSON.stringify(fieldValue(copy, id)) && !fromCopy.has(id);
  const ours = original.kept.filter((reason) => !fromCopy.has(fieldOf(reason)));
  const isTold = ({ check, field }: Kept) => ours.some((known) => known.check === check && known.field === field);
  return [
    ...ours,
    ...copy.kept.filter((reason) => fromCopy.has(fieldOf(reason)) || (isSame(fieldOf(reason)) && !isTold(reason))),
  ];
}
