// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { ignoreStrayDrops } from './drops.ts';

function drop(): Event {
  const event = new Event('drop', { bubbles: true, cancelable: true });
  document.body.dispatchEvent(event);
  return event;
}

test('a file that misses its place leaves the page as it is, as long as the page wants it', () => {
  const stop = ignoreStrayDrops();
  expect(drop().defaultPrevented).toBe(true);
  stop();
  expect(drop().defaultPrevented).toBe(false);
});
