import { TESTED_FATES } from '../case-objections.ts';
import type { Ledger } from '../ledger.ts';
import { SIDES } from '../verdict.ts';
import { barsChart, emptySection, type Section, type SectionContext } from './section.ts';
import { verdictBar, verdictRows } from './verdict-table.ts';

/** What time said to the warnings of each side: those that came true and those that did not, as large. */
export function warningSection({ warnings }: Ledger, context: SectionContext): Section {
  const { warnings: words } = context.texts;
  const fates = TESTED_FATES.filter((fate) => SIDES.some((side) => warnings[side][fate].all.n > 0));
  if (fates.length === 0) return emptySection('warnings', words);
  return {
    id: 'warnings',
    title: words.title,
    text: words.text,
    blocks: fates.map((fate) => ({
      title: words.fates[fate],
      chart: barsChart(
        words.fates[fate],
        SIDES.map((side) => verdictBar(words.by[side], warnings[side][fate], words)),
      ),
      table: {
        head: [words.result, ...SIDES.map((side) => words.by[side])],
        rows: verdictRows(
          SIDES.map((side) => warnings[side][fate]),
          words,
          context,
        ),
      },
    })),
    notes: [],
  };
}
