/** Runs once the page has been drawn as it now is; soon, where nobody sees the page. */
export function afterPaint(run: () => void): void {
  const soon = () => void setTimeout(run);
  if (document.visibilityState === 'visible') requestAnimationFrame(soon);
  else soon();
}
