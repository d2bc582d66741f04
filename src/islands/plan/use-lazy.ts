import { useEffect, useState } from 'preact/hooks';

export interface Lazy<Content> {
  /** Null until it is there. */
  readonly content: Content | null;
  /** Tries again when it could not be had. */
  readonly retry: (() => void) | null;
}

/** Fetches a part of the page once it is wanted; it stays when it no longer is. */
export function useLazy<Content>(wanted: boolean, load: () => Promise<Content>): Lazy<Content> {
  const [content, setContent] = useState<Content | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    if (!wanted || content !== null) return;
    setFailed(false);
    load().then(
      (loaded) => setContent(() => loaded),
      () => setFailed(true),
    );
  }, [wanted, tries]);
  return { content, retry: hasFailed ? () => setTries(tries + 1) : null };
}
