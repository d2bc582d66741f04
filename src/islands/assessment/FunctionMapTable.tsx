import type { AttemptResult } from '#domain/assessment/attempt.ts';
import { functionNote } from '#domain/assessment/figures.ts';
import { type FunctionRow, functionMap } from '#domain/assessment/function-map.ts';
import { MapLegend, StateMark } from './MapLegend.tsx';
import { MapSummary } from './MapSummary.tsx';
import type { ResultBank, ResultTexts } from './props.ts';

type Props = { attempt: AttemptResult; bank: ResultBank; texts: ResultTexts };

const COLUMNS = ['sales', 'joint', 'marketing', 'other', 'nobody'] as const;

/** In which column a function stands; nobody, and nobody knows, share the last one. */
function columnOf({ controller }: FunctionRow): (typeof COLUMNS)[number] {
  return controller === null || controller === 'unknown' ? 'nobody' : controller;
}

/** Ten functions by who runs them; the look of a mark says how often it is done. */
export function FunctionMapTable({ attempt, bank, texts }: Props) {
  const { map, noFunctions, open } = texts.result;
  const { controllers, states } = texts.answers;
  const rows = functionMap(bank, attempt.answers, attempt.mode);
  if (rows.length === 0) {
    return (
      <section aria-labelledby="map">
        <h2 id="map">{map.title}</h2>
        <p>{noFunctions}</p>
      </section>
    );
  }

  const who = ({ controller }: FunctionRow) => (controller === null ? open.skipped : controllers[controller]);
  /** What a mark says to those who do not see where it stands and how it looks. */
  const words = (row: FunctionRow) => `${who(row)}, ${row.state === null ? open.skipped : states[row.state]}`;
  const usual = bank.dimensions.filter(({ id }) => rows.some((row) => row.dimension === id));
  return (
    <section aria-labelledby="map">
      <h2 id="map">{map.title}</h2>
      <p class="hint">{map.lede}</p>
      <MapSummary {...{ rows, bank, texts }} />
      <MapLegend texts={texts} />
      <table class="map">
        <thead>
          <tr>
            <th scope="col">
              <span class="visually-hidden">{map.function}</span>
            </th>
            {COLUMNS.map((column) => (
              <th scope="col" class="map-head" key={column}>
                {map.columns[column]}
              </th>
            ))}
            <th scope="col">
              <span class="visually-hidden">{map.note}</span>
            </th>
          </tr>
        </thead>
        {usual.map(({ id: dimension, title }) => (
          <tbody key={dimension}>
            <tr class="map-group">
              <th scope="rowgroup" colSpan={COLUMNS.length + 2}>
                {dimension === 'sales' || dimension === 'marketing' ? map.groups[dimension] : title}
              </th>
            </tr>
            {rows
              .filter((row) => row.dimension === dimension)
              .map((row) => {
                const note = functionNote(row);
                return (
                  <tr key={row.id}>
                    <th scope="row">{bank.items[row.id]?.short}</th>
                    {COLUMNS.map((column) => (
                      <td key={column} class={column === dimension ? `map-cell ${column}` : 'map-cell'}>
                        {column === columnOf(row) && row.mark !== 'not-applicable' && (
                          <>
                            <StateMark state={row.state} column={column} />
                            <span class="visually-hidden">{words(row)}</span>
                          </>
                        )}
                      </td>
                    ))}
                    <td class={row.mark === 'gap' ? 'gap' : undefined}>
                      {row.mark !== 'not-applicable' && (
                        <span class="map-words" aria-hidden="true">
                          {note === 'not-done' ? who(row) : words(row)}
                        </span>
                      )}
                      {note !== 'plain' && map.notes[note]}
                    </td>
                  </tr>
                );
              })}
          </tbody>
        ))}
      </table>
    </section>
  );
}
