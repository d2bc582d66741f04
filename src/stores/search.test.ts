import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { SearchEngine } from '#domain/search/found-page.ts';
import { engineOf } from '#domain/search/search-engine.fixture.ts';
import { createSearch } from './search.ts';

const skipped = new Set(['на']);
const texts = { '/bias/': 'перекос весы', '/brief/': 'заказ сайт' };

function searchOver(engine: SearchEngine = engineOf(texts)) {
  const open = vi.fn(async () => engine);
  return { open, search: createSearch(open, skipped) };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the search', () => {
  test('opens nothing before something is asked', async () => {
    const { open, search } = searchOver();
    search.type('');
    search.type('п');
    await vi.runAllTimersAsync();
    expect(open).not.toHaveBeenCalled();
    expect(search.$outcome.get()).toEqual({ state: 'empty' });
  });

  test('asks once typing has paused, and once only', async () => {
    const engine = engineOf(texts);
    const find = vi.spyOn(engine, 'find');
    const { open, search } = searchOver(engine);
    for (const typed of ['пе', 'пер', 'перек']) search.type(typed);
    expect(search.$isSearching.get()).toBe(true);
    await vi.runAllTimersAsync();
    expect([open.mock.calls.length, find.mock.calls.length]).toEqual([1, 1]);
    expect(search.$outcome.get()).toMatchObject({ state: 'found', total: 1, isPartial: false, query: 'перек' });
    expect(search.$isSearching.get()).toBe(false);
  });

  test('keeps the answer to the last question, whichever comes first', async () => {
    const engine = engineOf(texts);
    const slow: SearchEngine = {
      async find(words) {
        await new Promise((done) => setTimeout(done, words[0] === 'перекос' ? 500 : 10));
        return engine.find(words);
      },
    };
    const { search } = searchOver(slow);
    const first = search.ask('перекос');
    const second = search.ask('сайт');
    await vi.runAllTimersAsync();
    await Promise.all([first, second]);
    expect(search.$outcome.get()).toMatchObject({ query: 'сайт', pages: [{ address: '/brief/' }] });
  });

  test('leaves out a word that no page has, and says so', async () => {
    const { search } = searchOver();
    expect(await search.ask('бриф на сайт')).toMatchObject({ state: 'found', words: ['сайт'], isPartial: true });
  });

  test('reads a query on the other layout where it finds nothing', async () => {
    const { search } = searchOver();
    expect(await search.ask('gthtrjc')).toEqual({ state: 'none', query: 'gthtrjc', meant: 'перекос' });
    expect(await search.ask('qwzzz')).toEqual({ state: 'none', query: 'qwzzz', meant: null });
  });

  test('that could not be opened fails, and is opened anew at the next question', async () => {
    const open = vi.fn(async () => engineOf(texts));
    open.mockRejectedValueOnce(new Error('offline'));
    const search = createSearch(open, skipped);
    expect(await search.ask('перекос')).toEqual({ state: 'failed', query: 'перекос' });
    expect(search.$isSearching.get()).toBe(false);
    expect(await search.ask('перекос')).toMatchObject({ state: 'found' });
  });

  test('shows four pages at a time', async () => {
    const many = Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`/${index}/`, 'сроки']));
    const { search } = searchOver(engineOf(many));
    await search.ask('сроки');
    const shown = () => {
      const outcome = search.$outcome.get();
      return outcome.state === 'found' ? outcome.pages.length : 0;
    };
    expect(shown()).toBe(4);
    await search.showMore();
    await search.showMore();
    expect(shown()).toBe(12);
  });
});
