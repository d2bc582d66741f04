// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { now } from './clock.ts';
import { watchComposition } from './composition.ts';
import { newId } from './ids.ts';
import { asksBeforeLeaving, showPage } from './page.fixture.ts';
import { guardLeaving, onHide, onReturn } from './page-lifecycle.ts';

describe('the life of a page', () => {
  afterEach(() => showPage('visible'));

  test('hiding and leaving both count as the last moment', () => {
    const run = vi.fn();
    const stop = onHide(run);
    showPage('hidden');
    showPage('visible');
    expect(run).toHaveBeenCalledTimes(1);
    window.dispatchEvent(new Event('pagehide'));
    expect(run).toHaveBeenCalledTimes(2);
    stop();
    showPage('hidden');
    window.dispatchEvent(new Event('pagehide'));
    expect(run).toHaveBeenCalledTimes(2);
  });

  test('being seen again and coming out of the Back/forward cache count as a return, a first show does not', () => {
    const run = vi.fn();
    const stop = onReturn(run);
    showPage('hidden');
    showPage('visible');
    window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: false }));
    expect(run).toHaveBeenCalledTimes(1);
    window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    expect(run).toHaveBeenCalledTimes(2);
    stop();
    showPage('visible');
    expect(run).toHaveBeenCalledTimes(2);
  });

  test('the browser asks before leaving as long as one owner wants it', () => {
    const [briefs, assessments] = [{}, {}];
    expect(asksBeforeLeaving()).toBe(false);
    guardLeaving(briefs, true);
    guardLeaving(assessments, true);
    guardLeaving(briefs, false);
    expect(asksBeforeLeaving()).toBe(true);
    guardLeaving(assessments, false);
    expect(asksBeforeLeaving()).toBe(false);
  });
});

describe('a composition', () => {
  test('lasts from its start to its end', () => {
    const onEnd = vi.fn();
    const watch = watchComposition(onEnd);
    document.dispatchEvent(new Event('compositionstart'));
    expect(watch.isComposing()).toBe(true);
    document.dispatchEvent(new Event('compositionend'));
    expect(watch.isComposing()).toBe(false);
    document.dispatchEvent(new Event('focusout'));
    expect(onEnd).toHaveBeenCalledTimes(1);
    watch.stop();
    document.dispatchEvent(new Event('compositionstart'));
    expect(watch.isComposing()).toBe(false);
  });

  test('ends with input outside of it, even when its end was never sent', () => {
    const watch = watchComposition(() => {});
    document.dispatchEvent(new Event('compositionstart'));
    document.dispatchEvent(Object.assign(new Event('input'), { isComposing: true }));
    expect(watch.isComposing()).toBe(true);
    document.dispatchEvent(Object.assign(new Event('input'), { isComposing: false }));
    expect(watch.isComposing()).toBe(false);
    watch.stop();
  });
});

test('ids are version 4 UUIDs and differ', () => {
  const ids = Array.from({ length: 200 }, newId);
  for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(new Set(ids).size).toBe(200);
});

test('the present time is an ISO text in UTC', () => {
  const time = now();
  expect(new Date(time).toISOString()).toBe(time);
});
