import type { Bar, Chart } from '#domain/brief/ledger/sections/section.ts';
import { fillOf } from './Fills.tsx';

type Props = {
  chart: Extract<Chart, { is: 'bars' }>;
  /** Cases that fill the whole width. */
  widest: number;
};

const LABEL = 22;
const BAR = 28;
const NUMBER = 20;
const GAP = 12;
/** Up to so many cases each one is a cell of its own. */
const CELLS = 40;
/** Fewer cases than these do not fill the width: a single one must not look like a landslide. */
const LEAST_WIDEST = 12;
/** A number has no room in less than this share of the width. */
const LEAST_NUMBERED = 0.05;

const sumOf = ({ parts }: Bar) => parts.reduce((sum, { n }) => sum + n, 0);
const percent = (share: number) => `${(100 * share).toFixed(3)}%`;

/** How many cases fill the width, so that all these bars are of one scale. */
export function widestOf(bars: readonly Bar[]): number {
  return Math.max(LEAST_WIDEST, ...bars.map(sumOf));
}

/** Bars of one scale, one unit a case: parts told apart by their filling, each with its number below. */
export function StackedBars({ chart: { title, summary, bars }, widest }: Props) {
  const isLabelled = bars.some(({ label }) => label !== '');
  const height = (isLabelled ? LABEL : 0) + BAR + NUMBER + GAP;
  return (
    <svg
      class="ledger-chart"
      width="100%"
      height={height * bars.length - GAP}
      role="img"
      aria-label={`${title}. ${summary}`}
    >
      {bars.map((bar, index) => (
        <OneBar key={bar.label} {...{ bar, widest, isLabelled }} top={index * height} />
      ))}
    </svg>
  );
}

type BarProps = { bar: Bar; widest: number; top: number; isLabelled: boolean };

function OneBar({ bar, widest, top, isLabelled }: BarProps) {
  const y = top + (isLabelled ? LABEL : 0);
  let before = 0;
  const parts = bar.parts.flatMap((part) => {
    const from = before;
    before += part.n;
    return part.n === 0 ? [] : [{ ...part, from }];
  });
  return (
    <g>
      {isLabelled && (
        <text class="bar-label" x="0" y={top + 15}>
          {bar.label}
        </text>
      )}
      {parts.map(({ fill, label, n, from }) => (
        <g key={label}>
          <rect x={percent(from / widest)} y={y + 0.5} width={percent(n / widest)} height={BAR - 1} {...fillOf(fill)} />
          {widest <= CELLS && <Cells {...{ from, n, widest, y }} isEmpty={fill === 'empty'} />}
          {n / widest >= LEAST_NUMBERED && (
            <text class="bar-number" x={percent((from + n / 2) / widest)} y={y + BAR + 15} text-anchor="middle">
              {n}
            </text>
          )}
        </g>
      ))}
    </g>
  );
}

type CellsProps = { from: number; n: number; widest: number; y: number; isEmpty: boolean };

/** The lines between the cases of one part. */
function Cells({ from, n, widest, y, isEmpty }: CellsProps) {
  return (
    <>
      {Array.from({ length: n - 1 }, (_, index) => {
        const x = percent((from + index + 1) / widest);
        return (
          <line class={isEmpty ? 'bar-cell empty' : 'bar-cell'} key={x} x1={x} x2={x} y1={y + 1} y2={y + BAR - 1} />
        );
      })}
    </>
  );
}
