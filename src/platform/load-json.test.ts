// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { loadJson } from './load-json.ts';

afterEach(() => vi.unstubAllGlobals());

function answerWith(response: () => Promise<Response>) {
  vi.stubGlobal('fetch', response);
}

describe('a JSON file of the site', () => {
  test('is read', async () => {
    answerWith(async () => new Response('{"a":1}'));
    expect(await loadJson('/a.json')).toEqual({ ok: true, value: { a: 1 } });
  });

  test.each([
    ['missing', async () => new Response('gone', { status: 404 })],
    ['no JSON', async () => new Response('<!doctype html>')],
    ['out of reach', async () => Promise.reject(new TypeError('Failed to fetch'))],
  ])('is unreachable when it is %s', async (_what, response) => {
    answerWith(response);
    expect(await loadJson('/a.json')).toEqual({ ok: false, problem: 'unreachable' });
  });
});
