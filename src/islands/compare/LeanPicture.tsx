import type { Column } from '#domain/assessment/comparison-columns.ts';
import type { ComparisonReport } from '#domain/assessment/comparison-report.ts';
import { biasFigure } from '#domain/assessment/figures.ts';
import { fill } from '#domain/i18n/message.ts';
import { Mark } from './marks.tsx';
import type { ComparedTexts } from './props.ts';

type Props = { bias: ComparisonReport['bias']; columns: readonly Column[]; texts: ComparedTexts['report'] };

const MIDDLE = 180;
/** Half of the axis, for a bias of 100. */
const HALF = 160;
const LANE = 44;

/** A bias in few words, for the picture. */
function leanWords(bias: number | null, texts: Props['texts']): string {
  if (bias === null) return texts.leanUnknown;
  const { side, value } = biasFigure(bias);
  if (side === 'none') return texts.leanNone;
  return fill(side === 'sales' ? texts.leanSales : texts.leanMarketing, { n: value });
}

/** Which way the company leans by the answers of each side: all of them on one axis. */
export function LeanPicture({ bias, columns, texts }: Props) {
  const said = columns.map((column) => `${texts.views[column]}: ${leanWords(bias[column], texts)}`);
  const bottom = columns.length * LANE + 14;
  return (
    <svg
      class="lean"
      viewBox={`0 0 360 ${bottom + 44}`}
      role="img"
      aria-label={fill(texts.leanPicture, { values: said.join('; ') })}
    >
      {columns.map((column, index) => {
        const value = bias[column];
        const y = (index + 1) * LANE - 8;
        const x = MIDDLE + ((value ?? 0) / 100) * HALF;
        return (
          <g key={column}>
            <text x="20" y={y - 16}>
              {said[index]}
            </text>
            <path class="lean-lane" d={`M20 ${y}H340M${MIDDLE} ${y - 9}v18`} />
            {value !== null && <path class={`lean-line ${column}`} d={`M${MIDDLE} ${y}H${x.toFixed(1)}`} />}
            {value !== null && <Mark column={column} x={Number(x.toFixed(1))} y={y} />}
          </g>
        );
      })}
      <path
        class="lean-scale"
        d={`M20 ${bottom}h320M20 ${bottom}v6M100 ${bottom}v4M180 ${bottom}v6M260 ${bottom}v4M340 ${bottom}v6`}
      />
      <text class="fine" x="20" y={bottom + 24}>
        {fill(texts.leanSales, { n: 100 })}
      </text>
      <text class="fine" x={MIDDLE} y={bottom + 24} text-anchor="middle">
        0
      </text>
      <text class="fine" x="340" y={bottom + 24} text-anchor="end">
        {fill(texts.leanMarketing, { n: 100 })}
      </text>
    </svg>
  );
}
