import type { FunctionState } from '#domain/assessment/bank.ts';
import type { ResultTexts } from './props.ts';

type MarkProps = {
  /** Null: not said. */
  state: FunctionState | null;
  /** The column that the mark stands in; the departments lend theirs a colour. */
  column?: string;
};

/** How often a function is done: a full circle, a half one, an empty ring, a broken ring when it is not known. */
export function StateMark({ state, column }: MarkProps) {
  const side = column === 'sales' || column === 'marketing' ? column : 'ink';
  const isKnown = state !== null && state !== 'unknown';
  return (
    <svg class={`mark-state ${side}`} viewBox="0 0 20 20" aria-hidden="true">
      {state === 'regular' && <circle class="full" cx="10" cy="10" r="8" />}
      {state === 'occasional' && <path class="full" d="M10 2a8 8 0 0 0 0 16z" />}
      <circle class="ring" cx="10" cy="10" r="8" stroke-dasharray={isKnown ? undefined : '3 3.28'} />
    </svg>
  );
}

/** What the marks of the function map mean. */
export function MapLegend({ texts }: { texts: ResultTexts }) {
  const { states } = texts.answers;
  return (
    <p class="map-legend hint">
      {(['regular', 'occasional', 'none', 'unknown'] as const).map((state) => (
        <span key={state}>
          <StateMark state={state} /> {states[state]}
        </span>
      ))}
      <span>{texts.result.map.usual}</span>
    </p>
  );
}
