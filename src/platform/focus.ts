const FOCUSABLE = 'input:not([type="hidden"]), textarea, select, button, a[href], summary, [tabindex]';

/** Moves the focus to the element of that id, or to the first thing in it that takes focus, and brings it into view. */
export function focusElement(id: string): void {
  const element = document.getElementById(id);
  if (element === null) return;
  const target = element.matches(FOCUSABLE) ? element : element.querySelector<HTMLElement>(FOCUSABLE);
  (element.closest('.field') ?? element).scrollIntoView({ block: 'nearest' });
  target?.focus();
}

/** The same once what was just changed has been drawn. */
export function focusSoon(id: string): void {
  setTimeout(() => focusElement(id));
}
