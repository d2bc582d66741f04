import { WARNED_FROM } from '#domain/documents/storage-use.ts';

type Props = {
  /** Shares of the whole room, 0–1. */
  ours: number;
  others: number;
  /** The same in words. */
  summary: string;
  /** What is said at the mark from which on a person is warned. */
  mark: string;
};

const percent = (share: number) => `${Math.min(100, share * 100).toFixed(2)}%`;
const MARK = percent(WARNED_FROM);

/** The room as a bar: what is ours is full, what is others' hatched, the rest empty. */
export function RoomBar({ ours, others, summary, mark }: Props) {
  return (
    <svg class="room-bar" role="img" aria-labelledby="room-title" width="100%" height="54">
      <title id="room-title">{summary}</title>
      <defs>
        <pattern id="room-others" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="2.5" height="6" />
        </pattern>
      </defs>
      <rect class="room-all" x="0" y="0" width="100%" height="26" />
      <rect x="0" y="0" width={percent(ours)} height="26" />
      <rect class="room-others" x={percent(ours)} y="0" width={percent(others)} height="26" />
      <line x1={MARK} x2={MARK} y1="0" y2="36" />
      <text x={MARK} y="50" text-anchor="middle">
        {mark}
      </text>
    </svg>
  );
}
