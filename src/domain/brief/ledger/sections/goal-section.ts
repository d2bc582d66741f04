import { GOAL_GROUPS, type Ledger } from '../ledger.ts';
import { barsChart, emptySection, type Section, type SectionContext } from './section.ts';
import { verdictBar, verdictRows } from './verdict-table.ts';

/** Whether accepted orders reached their goal: those insisted on beside the rest. */
export function goalSection({ goals }: Ledger, context: SectionContext): Section {
  const { goals: words } = context.texts;
  if (GOAL_GROUPS.every((group) => goals[group].all.n === 0)) return emptySection('goals', words);
  return {
    id: 'goals',
    title: words.title,
    text: words.text,
    blocks: [
      {
        title: words.title,
        chart: barsChart(
          words.title,
          GOAL_GROUPS.map((group) => verdictBar(words.groups[group], goals[group], words)),
        ),
        table: {
          head: [words.result, ...GOAL_GROUPS.map((group) => words.groups[group])],
          rows: verdictRows(
            GOAL_GROUPS.map((group) => goals[group]),
            words,
            context,
          ),
        },
      },
    ],
    notes: [],
  };
}
