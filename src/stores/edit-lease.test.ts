// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { FakeLocks } from '#platform/locks.fixture.ts';
import { showPage } from '#platform/page.fixture.ts';
import { type EditLease, type Lease, openLease } from './edit-lease.ts';

const NAME = 'parity:edit:brief:1';
let locks: FakeLocks;
let open: EditLease[];

/** A page that works on the document, with what it was told so far. */
function page(name = NAME) {
  const told: string[] = [];
  const lease = openLease(
    name,
    (state: Lease) => told.push(state),
    () => told.push('stored'),
  );
  open.push(lease);
  return { told, lease };
}

/** Lets the browser answer what was asked. */
const answered = () => new Promise((resolve) => setTimeout(resolve, 200));

beforeEach(() => {
  open = [];
  locks = new FakeLocks();
  Object.defineProperty(navigator, 'locks', { configurable: true, value: locks });
});

afterEach(() => {
  for (const lease of open) lease.end();
  Reflect.deleteProperty(navigator, 'locks');
});

describe('the right to change a document', () => {
  test('is had by the page that opens it first, whatever other documents are open', async () => {
    const [mine, other, theirs] = [page(), page('parity:edit:brief:2'), page()];
    await answered();
    expect([mine.told, other.told, theirs.told]).toEqual([['mine'], ['mine'], ['theirs']]);
  });

  test('can be taken: the page that loses it stores its work first, and can take it back', async () => {
    const [mine, theirs] = [page(), page()];
    await answered();
    theirs.lease.take();
    await answered();
    expect([mine.told, theirs.told]).toEqual([
      ['mine', 'stored', 'theirs'],
      ['theirs', 'mine'],
    ]);
    mine.lease.take();
    await answered();
    expect([mine.told.at(-1), theirs.told.slice(-2)]).toEqual(['mine', ['stored', 'theirs']]);
  });

  test('is had by the last of several that take it at the same moment', async () => {
    const pages = [page(), page(), page()];
    await answered();
    for (const { lease } of pages.slice(1)) lease.take();
    await answered();
    expect(pages.map(({ told }) => told.at(-1))).toEqual(['theirs', 'theirs', 'mine']);
  });

  test('is free again when its page closes the document, and goes to a page as soon as that is seen', async () => {
    const [mine, theirs] = [page(), page()];
    await answered();
    mine.lease.end();
    await answered();
    expect([locks.isHeld(NAME), theirs.told]).toEqual([false, ['theirs']]);
    showPage('visible');
    await answered();
    expect(theirs.told).toEqual(['theirs', 'mine']);
    expect(mine.told).toEqual(['mine']);
  });

  test('is had by a page that comes while the one before it is leaving, as a reload does', async () => {
    const before = page();
    await new Promise((resolve) => setTimeout(resolve));
    const after = page();
    await new Promise((resolve) => setTimeout(resolve));
    before.lease.end();
    await answered();
    expect(after.told).toEqual(['mine']);
  });

  test('is not asked for twice while it is had', async () => {
    const mine = page();
    showPage('visible');
    await answered();
    showPage('visible');
    await answered();
    expect(mine.told).toEqual(['mine']);
  });

  test('is let go when the page is left, and asked for when it comes back out of the cache', async () => {
    const mine = page();
    await answered();
    window.dispatchEvent(new Event('pagehide'));
    await answered();
    expect(locks.isHeld(NAME)).toBe(false);
    window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    await answered();
    expect([locks.isHeld(NAME), mine.told]).toEqual([true, ['mine', 'mine']]);
  });

  test('that was let go before the browser answered stays free', async () => {
    const mine = page();
    mine.lease.end();
    await answered();
    expect([locks.isHeld(NAME), mine.told]).toEqual([false, []]);
  });

  test('belongs to every page where the browser knows no locks, or refuses them', async () => {
    vi.spyOn(locks, 'request').mockRejectedValue(new DOMException('not here', 'SecurityError'));
    const refused = page();
    await answered();
    Object.defineProperty(navigator, 'locks', { configurable: true, value: undefined });
    const without = page();
    expect([refused.told, without.told]).toEqual([['mine'], ['mine']]);
  });
});
