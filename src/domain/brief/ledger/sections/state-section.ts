import { STANDINGS } from '../../standing.ts';
import type { Ledger } from '../ledger.ts';
import { countText, type Row, type Section, type SectionBlock, type SectionContext } from './section.ts';

/** How many briefs there are, in which state, by whom, and how surely recorded. */
export function stateSection(ledger: Ledger, context: SectionContext): Section {
  const { states: words, standings } = context.texts;
  const row = (label: string, count: Ledger['all']): Row => ({ label, cells: [countText(count, context)] });
  const block = (title: string, rows: readonly Row[]): SectionBlock => ({
    title,
    chart: null,
    table: { head: [title === words.title ? words.state : words.origin, words.count], rows },
  });
  const states = STANDINGS.filter((key) => ledger.standings[key].n > 0);
  return {
    id: 'states',
    title: words.title,
    text: words.text,
    blocks: [
      block(
        words.title,
        states.map((key) => row(standings[key], ledger.standings[key])),
      ),
      block(words.origin, [
        row(words.customers, ledger.initiators.customer),
        row(words.contractors, ledger.initiators.contractor),
        { label: words.recorded, cells: [String(ledger.all.recorded)] },
        row(words.told, ledger.told),
      ]),
    ],
    notes: [],
  };
}
