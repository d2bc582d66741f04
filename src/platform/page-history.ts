/** What the present entry of the browser's history carries. */
export function historyState(): unknown {
  return history.state;
}

/** Adds an entry to the history of this page; its address stays. */
export function pushHistory(state: unknown): void {
  history.pushState(state, '');
}

/** Changes the present entry of the history; `fragment` (without `#`) replaces that of the address. */
export function replaceHistory(state: unknown, fragment?: string): void {
  history.replaceState(state, '', fragment === undefined ? undefined : `#${fragment}`);
}

/** Goes one entry back, as the browser's button does. */
export function goBack(): void {
  history.back();
}

/** Runs when a person moves to another entry of the history of this page. Returns the function that ends it. */
export function onHistoryMove(run: (state: unknown) => void): () => void {
  const moved = (event: PopStateEvent) => run(event.state);
  window.addEventListener('popstate', moved);
  return () => window.removeEventListener('popstate', moved);
}
