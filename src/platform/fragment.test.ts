// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { hideFragment, parseFragment, readFragment, watchFragment } from './fragment.ts';

test('a fragment is an id, values by key, or nothing', () => {
  expect(parseFragment('')).toEqual({ id: null, values: {} });
  expect(parseFragment('#')).toEqual({ id: null, values: {} });
  expect(parseFragment('#a1-b2')).toEqual({ id: 'a1-b2', values: {} });
  expect(parseFragment('#mode=quick&item=goal.measures')).toEqual({
    id: null,
    values: { mode: 'quick', item: 'goal.measures' },
  });
});

test.each(['constructor', '__proto__', 'toString'])('what every object has is no id: #%s', (name) => {
  expect(parseFragment(`#${name}`)).toEqual({ id: '', values: {} });
  expect(Object.keys(parseFragment(`#${name}=x`).values)).toEqual([name]);
});

test('what somebody mistyped is read without throwing', () => {
  expect(parseFragment('#%E0%A4%A')).toEqual({ id: '%E0%A4%A', values: {} });
  expect(parseFragment('#item=%E0%A4%A').id).toBeNull();
});

test('a change of the fragment is reported until the following ends', () => {
  const run = vi.fn();
  const stop = watchFragment(run);
  location.hash = '#a1';
  window.dispatchEvent(new Event('hashchange'));
  expect(run).toHaveBeenLastCalledWith({ id: 'a1', values: {} });
  stop();
  const calls = run.mock.calls.length;
  window.dispatchEvent(new Event('hashchange'));
  expect(run).toHaveBeenCalledTimes(calls);
  expect(readFragment().id).toBe('a1');
});

test('the skip link moves the focus and leaves the fragment alone', () => {
  document.body.innerHTML = '<a class="skip" href="#content"><b>skip</b></a><main id="content" tabindex="-1"></main>';
  const stop = watchFragment(() => {});
  const click = new MouseEvent('click', { bubbles: true, cancelable: true });
  document.querySelector('b')?.dispatchEvent(click);
  expect(click.defaultPrevented).toBe(true);
  expect(document.activeElement?.id).toBe('content');
  stop();
});

test('what a link carried leaves the address and is still read after a reload', () => {
  history.replaceState(null, '', '/assessment/result/#r=1.company');
  hideFragment();
  expect(location.hash).toBe('');
  expect(history.state).toEqual({ fragment: 'r=1.company' });
  expect(readFragment().values).toEqual({ r: '1.company' });
  hideFragment();
  expect(readFragment().values).toEqual({ r: '1.company' });
  history.replaceState('something else', '', '/assessment/result/');
  expect(readFragment()).toEqual({ id: null, values: {} });
});
