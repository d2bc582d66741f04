import type { Column } from '#domain/assessment/comparison-columns.ts';
import type { DimensionRow } from '#domain/assessment/comparison-rows.ts';
import { Mark } from './marks.tsx';

type Props = { row: DimensionRow; columns: readonly Column[] };

/** What is compared stands before what stands beside it; of equal marks the disc shows on the square. */
const BACK_TO_FRONT: readonly Column[] = ['management', 'sales', 'marketing'];
const LEFT = 10;
const STEP = 2.8;

/** The scores of a dimension on one line from 0 to 100. The figures stand beside it as text. */
export function Dumbbell({ row, columns }: Props) {
  const xOf = (value: number) => Number((LEFT + value * STEP).toFixed(1));
  const { sales, marketing } = row;
  const drawn = BACK_TO_FRONT.filter((column) => columns.includes(column)).flatMap((column) => {
    const value = row[column];
    return value === null ? [] : [{ column, value }];
  });
  return (
    <svg class="dumbbell" viewBox="0 0 300 24" aria-hidden="true">
      <path class="lean-lane" d={`M${LEFT} 12h280M${LEFT} 8v8M150 9v6M290 8v8`} />
      {sales !== null && marketing !== null && <path class="dumbbell-gap" d={`M${xOf(sales)} 12H${xOf(marketing)}`} />}
      {drawn.map(({ column, value }) => (
        <Mark key={column} column={column} x={xOf(value)} y={12} />
      ))}
    </svg>
  );
}
