import type { Attempt } from '#domain/assessment/attempt.ts';
import { countMarks, functionNote } from '#domain/assessment/figures.ts';
import { functionMap } from '#domain/assessment/function-map.ts';
import { fill } from '#domain/i18n/message.ts';
import type { ResultBank, ResultTexts } from './props.ts';

type Props = { attempt: Attempt; bank: ResultBank; texts: ResultTexts };

/** Colours of a chip: the two departments have theirs, nobody and the unknown a dashed edge. */
function chipOf(controller: string | null): string {
  if (controller === 'sales' || controller === 'marketing') return `chip ${controller}`;
  return controller === 'joint' || controller === 'other' ? 'chip' : 'chip open';
}

/** Ten functions and who runs them, with gaps and overlaps named. */
export function FunctionMapTable({ attempt, bank, texts }: Props) {
  const { map, noFunctions, open } = texts.result;
  const rows = functionMap(bank, attempt.answers, attempt.mode);
  const { gap, joint, 'other-side': otherSide, unknown } = countMarks(rows);
  return (
    <section aria-labelledby="map">
      <h2 id="map">{map.title}</h2>
      {rows.length === 0 ? (
        <p>{noFunctions}</p>
      ) : (
        <>
          <p class="hint">{map.lede}</p>
          <p>{fill(map.summary, { gap, joint, otherSide, unknown })}</p>
          <table class="stacked">
            <thead>
              <tr>
                <th scope="col">{map.function}</th>
                <th scope="col">{map.owner}</th>
                <th scope="col">{map.often}</th>
                <th scope="col">{map.note}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ id, state, controller, mark }) => {
                const note = functionNote({ mark, state });
                const { controllers, states, notApplicable } = texts.answers;
                const blank = mark === 'not-applicable' ? notApplicable : open.skipped;
                return (
                  <tr key={id}>
                    <th scope="row">{bank.items[id]?.short}</th>
                    <td>
                      <span class={chipOf(controller)}>{controller === null ? blank : controllers[controller]}</span>
                    </td>
                    <td>{state === null ? blank : states[state]}</td>
                    <td class={mark === 'gap' ? 'gap' : undefined}>{map.notes[note]}</td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </>
      )}
    </section>
  );
}
