import type { Column } from '#domain/assessment/comparison-columns.ts';

type Props = { column: Column; x: number; y: number };

/** The mark of a column in pictures and legends: a square, a disc, a hollow diamond, so that colour is not needed. */
export function Mark({ column, x, y }: Props) {
  if (column === 'sales') return <rect class="fill-sales" x={x - 7} y={y - 7} width="14" height="14" />;
  if (column === 'marketing') return <circle class="fill-marketing mark-disc" cx={x} cy={y} r="6" />;
  return <path class="mark-diamond" d={`M${x} ${y - 8}l8 8-8 8-8-8z`} />;
}

/** The same beside a word. */
export function Swatch({ column }: { column: Column }) {
  return (
    <svg class="swatch" viewBox="0 0 20 20" aria-hidden="true">
      <Mark column={column} x={10} y={10} />
    </svg>
  );
}
