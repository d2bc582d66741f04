import type { ReadableAtom } from 'nanostores';
import { useEffect, useState } from 'preact/hooks';

/**
 * The value of a store; what it becomes is drawn before anything else can happen on the page.
 *
 * Instead of `@nanostores/preact`, which draws a task later: whatever is typed in between would take the place of what
 * another tab has just stored, unseen. It also takes 300 bytes of every tool page.
 */
export function useStore<Value>(store: ReadableAtom<Value>): Value {
  const [, draw] = useState({});
  const value = store.get();
  useEffect(() => {
    const redraw = () => draw({});
    if (store.get() !== value) redraw();
    return store.listen(redraw);
  }, [store]);
  return value;
}
