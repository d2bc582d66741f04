import { FATES, type Fate } from '../case-objections.ts';
import type { Ledger } from '../ledger.ts';
import { SIDES } from '../verdict.ts';
import {
  barsChart,
  countText,
  emptySection,
  type Fill,
  type Section,
  type SectionContext,
  shareText,
} from './section.ts';

const FILLS: Readonly<Record<Fate, Fill>> = {
  accept: 'solid',
  'accept-part': 'hatch',
  insist: 'grey',
  withdraw: 'dots',
  open: 'empty',
  lapsed: 'cross',
};

/** Shown even where there are none: what a reader looks for. */
const ALWAYS: readonly Fate[] = ['accept', 'insist'];

/** Objections of each side and what became of them, both as large. */
export function objectionSection({ objections }: Ledger, context: SectionContext): Section {
  const { objections: words } = context.texts;
  if (SIDES.every((side) => objections[side].raised.n === 0)) return emptySection('objections', words);
  const shown = FATES.filter((fate) => ALWAYS.includes(fate) || SIDES.some((side) => objections[side].by[fate].n > 0));
  const bars = SIDES.map((side) => ({
    label: words.by[side],
    parts: shown.map((fate) => ({ fill: FILLS[fate], label: words.keys[fate], n: objections[side].by[fate].n })),
  }));
  return {
    id: 'objections',
    title: words.title,
    text: words.text,
    blocks: [
      {
        title: words.title,
        chart: barsChart(words.title, bars),
        table: {
          head: [words.fate, ...SIDES.map((side) => words.by[side])],
          rows: [
            { label: words.raised, cells: SIDES.map((side) => countText(objections[side].raised, context)) },
            ...shown.map((fate) => ({
              label: words.keys[fate],
              fill: FILLS[fate],
              cells: SIDES.map((side) => shareText(objections[side].by[fate], objections[side].raised.n, context)),
            })),
          ],
        },
      },
    ],
    notes: [],
  };
}
