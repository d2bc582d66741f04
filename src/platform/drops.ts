/**
 * Has a file that misses its place do nothing: the browser would open it instead of the page. Returns the function that
 * ends it.
 */
export function ignoreStrayDrops(): () => void {
  const ignore = (event: DragEvent) => event.preventDefault();
  window.addEventListener('dragover', ignore);
  window.addEventListener('drop', ignore);
  return () => {
    window.removeEventListener('dragover', ignore);
    window.removeEventListener('drop', ignore);
  };
}
