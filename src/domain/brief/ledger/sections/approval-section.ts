import { APPROVALS, type Approval } from '../approval.ts';
import type { Ledger } from '../ledger.ts';
import { barsChart, emptySection, type Fill, type Section, type SectionContext, shareText } from './section.ts';

const FILLS: Readonly<Record<Approval, Fill>> = {
  before: 'solid',
  rule: 'hatch',
  after: 'grey',
  none: 'empty',
  undated: 'dots',
};

/** Whether work began with an approval or without one. */
export function approvalSection({ approval: { begun, by } }: Ledger, context: SectionContext): Section {
  const { approval: words } = context.texts;
  if (begun.n === 0) return emptySection('approval', words);
  const shown = APPROVALS.filter((key) => key !== 'undated' || by.undated.n > 0);
  const parts = shown.map((key) => ({ fill: FILLS[key], label: words.keys[key], n: by[key].n }));
  return {
    id: 'approval',
    title: words.title,
    text: words.text,
    blocks: [
      {
        title: words.title,
        chart: barsChart(words.title, [{ label: '', parts }]),
        table: {
          head: [words.state, words.count],
          rows: shown.map((key) => ({
            label: words.keys[key],
            fill: FILLS[key],
            cells: [shareText(by[key], begun.n, context)],
          })),
        },
      },
    ],
    notes: [],
  };
}
