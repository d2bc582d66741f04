// @vitest-environment happy-dom
import { atom } from 'nanostores';
import { render } from 'preact';
import { beforeEach, expect, test, vi } from 'vitest';
import { useStore } from './use-store.ts';

const $one = atom('one');
const $other = atom('other');
const Shown = ({ store }: { store: typeof $one }) => <input value={useStore(store)} />;
const shown = () => document.querySelector('input')?.value;
const show = (store: typeof $one) => render(<Shown store={store} />, document.body);

beforeEach(() => {
  $one.set('one');
  $other.set('other');
});

test('what a store becomes is drawn before the next task, in which somebody may type', async () => {
  show($one);
  await vi.waitUntil(() => $one.lc === 1);
  $one.set('two');
  await Promise.resolve();
  expect(shown()).toBe('two');
});

test('what it became before it was followed is drawn too', async () => {
  show($other);
  $other.set('changed');
  await vi.waitUntil(() => shown() === 'changed');
});

test('another store takes the place of the first, and in the end neither is followed', async () => {
  show($one);
  await vi.waitUntil(() => $one.lc === 1);
  show($other);
  await vi.waitUntil(() => $other.lc === 1 && $one.lc === 0);
  $one.set('two');
  $other.set('changed');
  await Promise.resolve();
  expect(shown()).toBe('changed');
  render(null, document.body);
  expect([$one.lc, $other.lc]).toEqual([0, 0]);
});
