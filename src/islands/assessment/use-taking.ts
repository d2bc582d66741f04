import { useState } from 'preact/hooks';
import type { Given, Taking, Way } from './taking.ts';

/** The ways to take a result away, one at a time. What makes the files is fetched when it is asked for. */
export function useTaking(given: Given) {
  const [taking, setTaking] = useState<Taking>({ is: 'idle' });

  async function take(way: Way) {
    if (taking.is === 'busy') return;
    setTaking({ is: 'busy' });
    try {
      const { takeBy } = await import('./take-ways.ts');
      setTaking(await takeBy(way, given));
    } catch {
      setTaking({ is: 'failed' });
    }
  }

  return { taking, take, forget: () => setTaking({ is: 'idle' }) };
}
