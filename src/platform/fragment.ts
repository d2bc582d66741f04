/** What a tool page's address says behind `#`: the id of a document, or values by key. */
export interface Fragment {
  readonly id: string | null;
  readonly values: Readonly<Record<string, string>>;
}

/** Reads a fragment: `<id>` or `key=value&…`; never throws, whatever somebody typed. */
export function parseFragment(hash: string): Fragment {
  const text = hash.replace(/^#/, '');
  if (text === '') return { id: null, values: {} };
  if (text.includes('=')) return { id: null, values: Object.fromEntries(new URLSearchParams(text)) };
  // Documents are looked up by it: `constructor` and the like are found in every object.
  return { id: text in {} ? '' : text, values: {} };
}

/** The fragment of the page as it stands, or the one that was put aside with `hideFragment`. */
export function readFragment(): Fragment {
  return parseFragment(location.hash || (hiddenFragment() ?? ''));
}

/**
 * Takes the fragment out of the address, so that what a link carries is not left in it; reloading and going back
 * keep it, and the language switch hands it on.
 */
export function hideFragment(): void {
  const fragment = location.hash.slice(1);
  if (fragment === '') return;
  history.replaceState({ fragment }, '', location.pathname + location.search);
}

function hiddenFragment(): string | null {
  const state: unknown = history.state;
  const hidden = typeof state === 'object' && state !== null && 'fragment' in state ? state.fragment : null;
  return typeof hidden === 'string' ? hidden : null;
}

/**
 * Runs when the fragment changes while the page is open. Returns the function that ends it.
 *
 * As long as it follows, the skip link moves the focus alone: on a tool page the fragment names a document.
 */
export function watchFragment(run: (fragment: Fragment) => void): () => void {
  const changed = () => run(readFragment());
  const skip = (event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest('a.skip') : null;
    if (!link) return;
    event.preventDefault();
    document.getElementById('content')?.focus();
  };
  window.addEventListener('hashchange', changed);
  document.addEventListener('click', skip);
  return () => {
    window.removeEventListener('hashchange', changed);
    document.removeEventListener('click', skip);
  };
}
