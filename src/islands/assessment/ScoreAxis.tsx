type Props = {
  /** Where levels or bands begin, between 0 and 100. */
  marks: readonly number[];
  /** 0–100; null: not known. */
  value: number | null;
  /** Between what the value lies; without it the line is drawn from 0 to the value. */
  range?: { low: number; high: number };
  /** What the picture says, in a sentence. */
  label: string;
};

/** A figure on the line from 0 to 100, with the marks that divide it. */
export function ScoreAxis({ marks, value, range, label }: Props) {
  const { low, high } = range ?? { low: 0, high: value ?? 0 };
  const all = [0, ...marks, 100];
  return (
    <svg class="score-axis" viewBox="-4 0 108 20" role="img" aria-label={label}>
      <path class="beam-scale" d={`M0 8h100${all.map((mark) => `M${mark} 5v6`).join('')}`} />
      {high > 0 && <rect class="range" x={low} y="6" width={Math.max(high - low, 0.5)} height="4" />}
      {value !== null && <circle class="fill-ink" cx={value} cy="8" r="2.5" />}
      {all.map((mark) => (
        <text class="fine" key={mark} x={mark} y="18" text-anchor="middle">
          {mark}
        </text>
      ))}
    </svg>
  );
}
