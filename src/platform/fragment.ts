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
  return { id: text, values: {} };
}

/** The fragment of the page as it stands. */
export function readFragment(): Fragment {
  return parseFragment(location.hash);
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
