/** Opens another fragment of this page as a link would: a step in the history, and whoever follows it is told. */
export function openFragment(fragment: string): void {
  location.hash = fragment;
}

/** Keeps a value in the fragment of the present address, without a step in the history; an empty one takes it away. */
export function keepInFragment(key: string, value: string): void {
  const fragment = value === '' ? '' : `#${new URLSearchParams({ [key]: value })}`;
  history.replaceState(history.state, '', location.pathname + location.search + fragment);
}
