// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { historyState, onHistoryMove, pushHistory, replaceHistory } from './page-history.ts';

test('an entry of the history carries its state, and its fragment can be replaced', () => {
  pushHistory({ step: 1 });
  replaceHistory({ step: 2 }, 'a1');
  expect(historyState()).toEqual({ step: 2 });
  expect(location.hash).toBe('#a1');
});

test('moving through the history tells the state of the entry', () => {
  const run = vi.fn();
  const stop = onHistoryMove(run);
  window.dispatchEvent(Object.assign(new Event('popstate'), { state: { step: 3 } }));
  expect(run).toHaveBeenCalledWith({ step: 3 });
  stop();
  window.dispatchEvent(Object.assign(new Event('popstate'), { state: null }));
  expect(run).toHaveBeenCalledTimes(1);
});
