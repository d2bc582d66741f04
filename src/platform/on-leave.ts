/** Runs when the page is left, also for the Back/forward cache. Returns the function that ends it. */
export function onLeave(run: () => void): () => void {
  window.addEventListener('pagehide', run);
  return () => window.removeEventListener('pagehide', run);
}
