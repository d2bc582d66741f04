import { biasFigure } from '#domain/assessment/figures.ts';
import type { Score } from '#domain/assessment/score.ts';
import type { Mark } from './mark.ts';
import type { HistoryTexts } from './texts.ts';

type Props = { marks: readonly Mark[]; texts: HistoryTexts['chart']; left: number; width: number; top: number };

/** Pixels of one point of bias. */
const SCALE = 0.4;
const HEAD = 34;
/** From the top of the strip to its lower edge, the words below it included. */
export const BIAS_HEIGHT = HEAD + 2 * 100 * SCALE + 40;

type Column = { side: 'sales' | 'marketing' | 'none'; value: number };

/** One column to the side of the bias; two where the answers pull both ways and the bias would hide it. */
function columnsOf({ bias, pull, verdict }: Score): Column[] {
  if (bias === null || pull === null) return [];
  if (verdict !== 'contested') return [biasFigure(bias)];
  return [
    { side: 'marketing', value: Math.round(pull.marketing) },
    { side: 'sales', value: Math.round(pull.sales) },
  ];
}

function BiasColumn({ x, zero, column, labelled }: { x: number; zero: number; column: Column; labelled: boolean }) {
  const { side, value } = column;
  const height = Math.max(2, value * SCALE);
  const down = side === 'sales';
  return (
    <>
      <rect
        class={side === 'none' ? 'fill-ink' : `fill-${side}`}
        x={x - 6}
        y={down ? zero : zero - height}
        width="12"
        height={height}
      />
      {labelled && (
        <text class="chart-value" x={x} y={down ? zero + height + 14 : zero - height - 5} text-anchor="middle">
          {value}
        </text>
      )}
    </>
  );
}

/** The bias over time: columns up to marketing and down to sales, with the words on both sides. */
export function BiasPlot({ marks, texts, left, width, top }: Props) {
  const zero = top + HEAD + 100 * SCALE;
  return (
    <g>
      <text class="chart-title" x="0" y={top + 14}>
        {texts.bias}
      </text>
      <text class="chart-side" x={width} y={top + 14} text-anchor="end">
        ↑ {texts.toMarketing}
      </text>
      <path class="chart-axis" d={`M${left} ${zero}H${width}`} />
      <text class="chart-number" x={left - 8} y={zero + 4} text-anchor="end">
        0
      </text>
      {marks.map(({ id, x, labelled, score }) => {
        const columns = columnsOf(score);
        return (
          <g key={id}>
            {columns.map((column) => (
              <BiasColumn key={column.side} {...{ x, zero, column, labelled }} />
            ))}
            {columns.length === 0 && (
              <text class="chart-value" x={x} y={zero - 6} text-anchor="middle">
                ?
              </text>
            )}
          </g>
        );
      })}
      <text class="chart-side" x={width} y={top + BIAS_HEIGHT - 4} text-anchor="end">
        ↓ {texts.toSales}
      </text>
    </g>
  );
}
