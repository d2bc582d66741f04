/** Opens another fragment of this page as a link would: a step in the history, and whoever follows it is told. */
export function openFragment(fragment: string): void {
  location.hash = fragment;
}
