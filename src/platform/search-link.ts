/** Id of the link to the search in the header; the shortcuts follow it too. */
const LINK = 'to-search';

/** On the page of the search itself its link does not load the page again: `run` takes over. Returns what ends it. */
export function takeSearchLink(run: () => void): () => void {
  const link = document.getElementById(LINK);
  const clicked = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    run();
  };
  link?.addEventListener('click', clicked);
  return () => link?.removeEventListener('click', clicked);
}
