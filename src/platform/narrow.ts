const NARROW = '(max-width: 54rem)';

/** Whether the window is as narrow as a phone, where long forms are folded. */
export function isNarrow(): boolean {
  return matchMedia(NARROW).matches;
}

/** Runs when the window becomes narrow or wide; returns the function that ends it. */
export function onNarrowChange(run: () => void): () => void {
  const query = matchMedia(NARROW);
  query.addEventListener('change', run);
  return () => query.removeEventListener('change', run);
}
