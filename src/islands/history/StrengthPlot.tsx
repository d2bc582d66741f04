import { LEVELS } from '#domain/assessment/level.ts';
import type { Mark } from './mark.ts';

type Props = { marks: readonly Mark[]; title: string; left: number; width: number };

const TOP = 34;
/** From this strength on a number above its mark would meet the title. */
const TITLE_FROM = 94;
/** Pixels of one point of strength. */
const SCALE = 1.7;
export const STRENGTH_BOTTOM = TOP + 100 * SCALE;

const heightOf = (value: number) => STRENGTH_BOTTOM - value * SCALE;

/** Whether a number has its room below the mark: its neighbours stand higher, or the title stands right above. */
function isBelowLine(marks: readonly Mark[], index: number): boolean {
  const own = marks[index]?.score.strength ?? 0;
  if (own > TITLE_FROM) return true;
  const beside = [marks[index - 1], marks[index + 1]].flatMap((mark) => mark?.score.strength ?? []);
  return beside.reduce((sum, strength) => sum + strength - own, 0) > 0;
}

/** Lines between neighbours that both have a strength. */
function linePath(marks: readonly Mark[]): string {
  const pieces = marks.map(({ x, score }, index) => {
    if (score.strength === null) return '';
    const joined = index > 0 && marks[index - 1]?.score.strength !== null;
    return `${joined ? 'L' : 'M'}${x.toFixed(1)} ${heightOf(score.strength).toFixed(1)}`;
  });
  return pieces.join('');
}

/** Strength over time: a line, on each mark its range, and the bounds of the levels behind them. */
export function StrengthPlot({ marks, title, left, width }: Props) {
  return (
    <g>
      <text class="chart-title" x="0" y="14">
        {title}
      </text>
      {[0, ...LEVELS.map(({ under }) => under)].map((bound) => (
        <g key={bound}>
          <path
            class={bound === 0 || bound === 100 ? 'chart-axis' : 'chart-bound'}
            d={`M${left} ${heightOf(bound)}H${width}`}
          />
          <text class="chart-number" x={left - 8} y={heightOf(bound) + 4} text-anchor="end">
            {bound}
          </text>
        </g>
      ))}
      {marks.map(({ id, x, score: { range } }) => (
        <rect
          class="chart-range"
          key={id}
          x={x - 4}
          y={heightOf(range.high)}
          width="8"
          height={Math.max(1, (range.high - range.low) * SCALE)}
        />
      ))}
      <path class="chart-line" d={linePath(marks)} />
      {marks.map(({ id, x, quick, labelled, score: { strength } }, index) => {
        if (strength === null) return null;
        const y = heightOf(strength);
        return (
          <g key={id}>
            <circle class={quick ? 'chart-dot quick' : 'chart-dot'} cx={x} cy={y} r="5" />
            {labelled && (
              <text class="chart-value" x={x} y={isBelowLine(marks, index) ? y + 21 : y - 11} text-anchor="middle">
                {Math.round(strength)}
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
}
