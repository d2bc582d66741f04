import type { ReadableAtom } from 'nanostores';
import { useEffect, useState } from 'preact/hooks';

/**
 * The value of a store, drawn before anything else can happen on the page. `useStore` draws a task later: whatever is
 * typed in between would take the place of what another tab has just stored, unseen.
 */
export function useNow<Value>(store: ReadableAtom<Value>): Value {
  const [, draw] = useState({});
  useEffect(() => {
    draw({});
    return store.listen(() => draw({}));
  }, [store]);
  return store.get();
}
