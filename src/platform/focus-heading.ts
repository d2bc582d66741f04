/** Shows the page from its top and moves the focus to a heading, as loading a new page would. */
export function focusHeading(id: string): void {
  window.scrollTo({ top: 0, behavior: 'instant' });
  document.getElementById(id)?.focus({ preventScroll: true });
}
