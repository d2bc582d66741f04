import { useEffect, useState } from 'preact/hooks';

/** A part of the page that comes later: not there yet, not to be had, or there. */
export type Part<Content> = { status: 'waiting' } | { status: 'failed'; retry: () => void } | Loaded<Content>;
type Loaded<Content> = { status: 'there'; content: Content };

/** Loads a part once it is wanted; a part that was loaded stays. `load` rejects or gives null when it fails. */
export function usePart<Content>(wanted: boolean, load: () => Promise<Content | null>): Part<Content> {
  const [part, setPart] = useState<Loaded<Content> | 'waiting' | 'failed'>('waiting');
  const [tries, setTries] = useState(0);
  useEffect(() => {
    if (!wanted || typeof part === 'object') return;
    setPart('waiting');
    load()
      .then((content) => setPart(content === null ? 'failed' : { status: 'there', content }))
      .catch(() => setPart('failed'));
  }, [wanted, tries]);
  if (typeof part === 'object') return part;
  return part === 'failed' ? { status: 'failed', retry: () => setTries(tries + 1) } : { status: 'waiting' };
}
