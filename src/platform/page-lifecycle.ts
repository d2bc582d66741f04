const inBrowser = () => typeof window !== 'undefined';

/** Runs whenever this may be the last moment of the page: it is hidden, left or closed. Returns the function that ends it. */
export function onHide(run: () => void): () => void {
  if (!inBrowser()) return () => {};
  const whenHidden = () => {
    if (document.visibilityState === 'hidden') run();
  };
  document.addEventListener('visibilitychange', whenHidden);
  window.addEventListener('pagehide', run);
  return () => {
    document.removeEventListener('visibilitychange', whenHidden);
    window.removeEventListener('pagehide', run);
  };
}

/** Runs when the page is seen again, also out of the Back/forward cache, where no event of another tab reached it. */
export function onReturn(run: () => void): () => void {
  if (!inBrowser()) return () => {};
  const whenVisible = () => {
    if (document.visibilityState === 'visible') run();
  };
  const whenRestored = (event: PageTransitionEvent) => {
    if (event.persisted) run();
  };
  document.addEventListener('visibilitychange', whenVisible);
  window.addEventListener('pageshow', whenRestored);
  return () => {
    document.removeEventListener('visibilitychange', whenVisible);
    window.removeEventListener('pageshow', whenRestored);
  };
}

const guarding = new Set<object>();

function askBeforeLeaving(event: BeforeUnloadEvent): void {
  event.preventDefault();
  // Chromium before 119 asks only for this.
  event.returnValue = true;
}

/**
 * Has the browser ask before the page is left, as long as at least one owner wants it.
 *
 * The listener is there only then: with it the page would never enter the Back/forward cache of some browsers.
 */
export function guardLeaving(owner: object, on: boolean): void {
  if (!inBrowser()) return;
  if (on) guarding.add(owner);
  else guarding.delete(owner);
  if (guarding.size > 0) window.addEventListener('beforeunload', askBeforeLeaving);
  else window.removeEventListener('beforeunload', askBeforeLeaving);
}
