import type { Chart } from '#domain/brief/ledger/sections/section.ts';

type Props = { chart: Extract<Chart, { is: 'spans' }> };

const ROW = 62;
/** From the top of a row to its line, with two lines of words above it. */
const LINE = 46;
const AXIS = 26;

/** Days of each state from the quickest brief to the slowest, the middle one marked. */
export function DaySpans({ chart: { title, summary, spans, most, mostText } }: Props) {
  const xOf = (days: number) => `${((98 * days) / Math.max(1, most) + 1).toFixed(3)}%`;
  const bottom = spans.length * ROW;
  return (
    <svg class="ledger-chart" width="100%" height={bottom + AXIS} role="img" aria-label={`${title}. ${summary}`}>
      {spans.map(({ label, spread: { least, median, most: longest }, words }, index) => {
        const y = index * ROW + LINE;
        return (
          <g key={label}>
            <text class="bar-label" x="0" y={y - 32}>
              {label}
            </text>
            <text class="fine" x="0" y={y - 15}>
              {words}
            </text>
            <line class="span-track" x1="1%" x2="99%" y1={y} y2={y} />
            <line class="span-line" x1={xOf(least)} x2={xOf(longest)} y1={y} y2={y} />
            {[least, longest].map((days) => (
              <circle class="span-end" key={days} cx={xOf(days)} cy={y} r="3.5" />
            ))}
            {median !== null && <line class="span-middle" x1={xOf(median)} x2={xOf(median)} y1={y - 9} y2={y + 9} />}
          </g>
        );
      })}
      <text class="fine" x="1%" y={bottom + 16}>
        0
      </text>
      <text class="fine" x="99%" y={bottom + 16} text-anchor="end">
        {mostText}
      </text>
    </svg>
  );
}
