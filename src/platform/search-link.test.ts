// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { keepInFragment } from './fragment-address.ts';
import { takeSearchLink } from './search-link.ts';

function click(options: MouseEventInit = {}): MouseEvent {
  const event = new MouseEvent('click', { cancelable: true, ...options });
  document.getElementById('to-search')?.dispatchEvent(event);
  return event;
}

test('on the page of the search its link is taken over, but not a click for another tab', () => {
  document.body.innerHTML = '<a id="to-search" href="/search/">Поиск</a>';
  const run = vi.fn();
  const stop = takeSearchLink(run);
  expect(click().defaultPrevented).toBe(true);
  expect(click({ ctrlKey: true }).defaultPrevented).toBe(false);
  expect(run).toHaveBeenCalledTimes(1);
  stop();
  expect(click().defaultPrevented).toBe(false);
});

test('a query is kept in the address without a step in the history, and leaves it when it is empty', () => {
  history.replaceState({ kept: true }, '', '/search/');
  const steps = history.length;
  keepInFragment('q', 'ТЗ & сроки');
  expect(new URLSearchParams(location.hash.slice(1)).get('q')).toBe('ТЗ & сроки');
  expect([history.length, history.state]).toEqual([steps, { kept: true }]);
  keepInFragment('q', '');
  expect(location.href).toMatch(/\/search\/$/);
});
