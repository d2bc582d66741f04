type Props = {
  /** −100 (all towards sales) … +100 (all towards marketing); null draws the beam without weights: nothing is known. */
  bias: number | null;
  /** What the picture says, in a sentence. */
  label: string;
  sales: string;
  marketing: string;
};

/** The steepest tilt, in degrees, at a bias of ±100. */
const MAX_TILT = 18;

/** The beam balance of the bias: it tilts to the heavier side. */
export function Beam({ bias, label, sales, marketing }: Props) {
  const tilt = ((bias ?? 0) / 100) * MAX_TILT;
  return (
    <svg class="beam" viewBox="0 0 420 196" role="img" aria-label={label}>
      <g class="beam-arm" transform={`rotate(${tilt.toFixed(1)} 210 92)`}>
        <rect class="fill-sales" x="30" y="89" width="180" height="6" />
        <rect class="fill-marketing" x="210" y="89" width="180" height="6" />
        {bias !== null && (
          <>
            <rect class="fill-sales" x="34" y="45" width="62" height="44" />
            <rect class="fill-marketing" x="324" y="45" width="62" height="44" />
          </>
        )}
      </g>
      <path class="fill-ink" d="M210 95l16 44h-32z" />
      <path class="beam-scale" d="M30 140h360M30 140v6M120 140v4M210 140v6M300 140v4M390 140v6" />
      <text x="30" y="166">
        {sales}
      </text>
      <text x="390" y="166" text-anchor="end">
        {marketing}
      </text>
      <text class="fine" x="30" y="186">
        100
      </text>
      <text class="fine" x="120" y="186" text-anchor="middle">
        50
      </text>
      <text class="fine" x="210" y="186" text-anchor="middle">
        0
      </text>
      <text class="fine" x="300" y="186" text-anchor="middle">
        50
      </text>
      <text class="fine" x="390" y="186" text-anchor="end">
        100
      </text>
    </svg>
  );
}
