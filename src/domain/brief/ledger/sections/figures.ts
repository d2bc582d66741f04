import { fill } from '#domain/i18n/message.ts';
import { type Count, percentOf } from '../count.ts';
import type { Ledger } from '../ledger.ts';
import { PAIRS, type PairKey } from '../texts.ts';
import { SIDES } from '../verdict.ts';
import type { AgreedKey } from '../verdict-counts.ts';
import type { SectionContext } from './section.ts';

/** A share with the numbers behind it. */
export interface Figure {
  /** «6 из 19». */
  readonly share: string;
  /** «(32 %)», '' of few cases. */
  readonly percent: string;
  /** How many were recorded afterwards, '' of none. */
  readonly recorded: string;
  readonly label: string;
}

/** Two opposite shares of one whole, of one size; null with nothing to count. */
export interface FigurePair {
  readonly key: PairKey;
  readonly title: string;
  readonly figures: readonly [Figure, Figure] | null;
}

/** The shares that stand first, each with its opposite beside it. */
export function figurePairs(ledger: Ledger, { texts }: SectionContext): FigurePair[] {
  const counts = countsOf(ledger);
  const figure = ({ n, recorded }: Count, of: number, label: string): Figure => {
    const percent = percentOf(n, of);
    return {
      share: fill(texts.share.of, { n, of }),
      percent: percent === null ? '' : fill(texts.share.percent, { percent }),
      recorded: recorded === 0 ? '' : fill(texts.share.recorded, { n: recorded }),
      label,
    };
  };
  return PAIRS.map((key) => {
    const { first, second, of } = counts[key];
    const words = texts.figures.pairs[key];
    return {
      key,
      title: words.title,
      figures: of === 0 ? null : [figure(first, of, words.first), figure(second, of, words.second)],
    };
  });
}

/** What both shares are of need not be all in them: a warning may be disputed, or not known yet. */
function countsOf({
  approval,
  deadlines,
  deliveries,
  objections,
  warnings,
  goals,
}: Ledger): Readonly<Record<PairKey, { readonly first: Count; readonly second: Count; readonly of: number }>> {
  const of = (counts: readonly Count[]) => sumOf(counts).n;
  const decided = SIDES.flatMap((side) => [
    objections[side].by.accept,
    objections[side].by['accept-part'],
    objections[side].by.insist,
  ]);
  const heeded = SIDES.flatMap((side) => [objections[side].by.accept, objections[side].by['accept-part']]);
  const warned = (key: AgreedKey) => sumOf(SIDES.map((side) => warnings[side].insist.agreed[key]));
  return {
    approval: {
      first: sumOf([approval.by.before, approval.by.rule]),
      second: sumOf([approval.by.after, approval.by.none]),
      of: approval.begun.n,
    },
    deadlines: {
      first: deadlines.by.kept,
      second: sumOf([deadlines.by.late, deadlines.by.overdue]),
      of: deadlines.judged.n,
    },
    deliveries: { first: deliveries.first, second: deliveries.reworked, of: deliveries.accepted.n },
    objections: {
      first: sumOf(heeded),
      second: sumOf(SIDES.map((side) => objections[side].by.insist)),
      of: of(decided),
    },
    warnings: {
      first: warned('yes'),
      second: warned('no'),
      of: of(SIDES.map((side) => warnings[side].insist.all)),
    },
    overruled: { first: goals.insisted.agreed.yes, second: goals.insisted.agreed.no, of: goals.insisted.all.n },
  };
}

function sumOf(counts: readonly Count[]): Count {
  return counts.reduce((sum, { n, recorded }) => ({ n: sum.n + n, recorded: sum.recorded + recorded }), {
    n: 0,
    recorded: 0,
  });
}
