/** Far above the noise of floating point, far below anything that a scale step can move. */
const TOLERANCE = 1e-9;

/** Arithmetic mean; NaN for no values, so callers decide first what «nothing» means. */
export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Mean of values by their weights; null when nothing has weight. */
export function weightedMean(parts: readonly { readonly weight: number; readonly value: number }[]): number | null {
  const weight = parts.reduce((sum, part) => sum + part.weight, 0);
  if (weight === 0) return null;
  return parts.reduce((sum, part) => sum + part.weight * part.value, 0) / weight;
}

/** `value ≥ threshold`, so that 49.99999999999999 on paper 50 counts as 50. */
export function reaches(value: number, threshold: number): boolean {
  return value >= threshold - TOLERANCE;
}

/** `value > threshold`, so that 50.00000000000001 on paper 50 does not exceed it. */
export function exceeds(value: number, threshold: number): boolean {
  return value > threshold + TOLERANCE;
}
