import { functionNote } from '#domain/assessment/figures.ts';
import type { FunctionMark, FunctionRow } from '#domain/assessment/function-map.ts';
import { fill } from '#domain/i18n/message.ts';
import type { ResultBank, ResultTexts } from './props.ts';

type Props = { rows: readonly FunctionRow[]; bank: ResultBank; texts: ResultTexts };

const LISTS: Record<'gap' | 'overlap' | 'other-unit' | 'unknown', readonly FunctionMark[]> = {
  gap: ['gap'],
  overlap: ['joint', 'other-side'],
  'other-unit': ['other-unit'],
  unknown: ['unknown'],
};

/** What the function map shows, in words: how many functions are where they usually are, and which are not. */
export function MapSummary({ rows, bank, texts }: Props) {
  const { map } = texts.result;
  const applicable = rows.filter(({ mark }) => mark !== 'not-applicable');
  const plain = applicable.filter(({ mark }) => mark === 'plain').length;
  const named = (marks: readonly FunctionMark[]) =>
    applicable
      .filter(({ mark }) => marks.includes(mark))
      .map((row) => {
        const short = bank.items[row.id]?.short ?? row.id;
        const note = functionNote(row);
        return note in map.brief ? `${short} (${map.brief[note as keyof typeof map.brief]})` : short;
      });
  const lists = (['gap', 'overlap', 'other-unit', 'unknown'] as const)
    .map((id) => ({ id, functions: named(LISTS[id]) }))
    .filter(({ id, functions }) => functions.length > 0 || id === 'gap' || id === 'overlap');
  return (
    <>
      <p>{fill(map.summary, { plain, total: applicable.length })}</p>
      <dl class="map-summary">
        {lists.map(({ id, functions }) => (
          <div key={id}>
            <dt>{map.lists[id]}</dt>
            <dd>{functions.join('\u00a0· ') || map.lists.none}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
