import { RESULTS, SIDES } from '../verdict.ts';
import type { AgreedKey, VerdictCounts } from '../verdict-counts.ts';
import { type Bar, countText, type Fill, type Row, type SectionContext, shareText } from './section.ts';

const FILLS: Readonly<Record<AgreedKey, Fill>> = {
  yes: 'solid',
  partly: 'hatch',
  no: 'grey',
  disputed: 'cross',
  unknown: 'empty',
};
/** What both sides say, before what they do not. */
const ORDER = ['yes', 'partly', 'no', 'disputed'] as const;

/** Shown even where there are none, so that neither is missed beside the other. */
const ALWAYS: readonly AgreedKey[] = ['yes', 'no'];

interface Words {
  readonly keys: Readonly<Record<AgreedKey, string>>;
  readonly word: Readonly<Record<(typeof SIDES)[number], string>>;
  readonly total: string;
}

/** A column of verdicts as a bar; what one side alone says is one part of it, whatever it says. */
export function verdictBar(label: string, counts: VerdictCounts, words: Words): Bar {
  return {
    label,
    parts: [
      ...ORDER.map((key) => ({ fill: FILLS[key], label: words.keys[key], n: counts.agreed[key].n })),
      ...SIDES.map((side) => ({
        fill: 'dots' as const,
        label: words.word[side],
        n: RESULTS.reduce((sum, result) => sum + counts.oneWord[side][result].n, 0),
      })),
      { fill: FILLS.unknown, label: words.keys.unknown, n: counts.agreed.unknown.n },
    ],
  };
}

/** Rows of verdicts, a column for each list of them. A word of one side stands apart, and only where there is one. */
export function verdictRows(columns: readonly VerdictCounts[], words: Words, context: SectionContext): Row[] {
  const row = (label: string, kind: Fill, countIn: (counts: VerdictCounts) => VerdictCounts['all']): Row => ({
    label,
    fill: kind,
    cells: columns.map((counts) => shareText(countIn(counts), counts.all.n, context)),
  });
  const oneWord = SIDES.flatMap((side) =>
    RESULTS.filter((result) => columns.some((counts) => counts.oneWord[side][result].n > 0)).map((result) =>
      row(`${words.keys[result]}, ${words.word[side]}`, 'dots', (counts) => counts.oneWord[side][result]),
    ),
  );
  const isThere = (key: AgreedKey) => ALWAYS.includes(key) || columns.some(({ agreed }) => agreed[key].n > 0);
  return [
    { label: words.total, cells: columns.map(({ all }) => countText(all, context)) },
    ...ORDER.filter(isThere).map((key) => row(words.keys[key], FILLS[key], ({ agreed }) => agreed[key])),
    ...oneWord,
    ...(isThere('unknown') ? [row(words.keys.unknown, FILLS.unknown, ({ agreed }) => agreed.unknown)] : []),
  ];
}
