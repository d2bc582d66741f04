import { describe, expect, test } from 'vitest';
import { finder } from '#domain/text/word-search.ts';
import { countsFor, inOrder, isInView, type ListedBrief, parseView, WHOLE_LIST } from './list-view.ts';
import { shortBrief } from './sample-brief.fixture.ts';
import { summaryOf } from './summary.ts';

const some = (id: string, changes: Partial<ListedBrief> = {}): ListedBrief => ({
  ...summaryOf(shortBrief, { amount: 30_000, currency: 'RUB' }),
  savedAt: '2026-11-20T09:00:00.000Z',
  isArchived: false,
  ...changes,
  id,
});
const ids = (list: readonly ListedBrief[]) => list.map(({ id }) => id).join('');

describe('the order of the list', () => {
  test('the last changed first', () => {
    const list = [some('a'), some('b', { savedAt: '2026-11-22' }), some('c', { savedAt: '' })];
    expect(ids(inOrder(list, 'changed', 'ru'))).toBe('bac');
  });

  test('by date: open ones, then those without a date, then what is done', () => {
    const list = [
      some('a', { due: '2026-01-01', isDone: true }),
      some('b', { due: '' }),
      some('c', { due: '2027-03-09' }),
      some('d', { due: '2026-12-01' }),
    ];
    expect(ids(inOrder(list, 'due', 'ru'))).toBe('dcba');
  });

  test('by number as people count, without a number last; equal ones by their last change', () => {
    const list = [
      some('a', { number: '' }),
      some('b', { number: 'М-10' }),
      some('c', { number: 'М-9' }),
      some('d', { number: 'М-10', savedAt: '2026-11-22' }),
    ];
    expect(ids(inOrder(list, 'number', 'ru'))).toBe('cdba');
  });

  test('by title in the alphabet of the language, without a title last', () => {
    const list = [some('a', { title: '' }), some('b', { title: 'Яблоко' }), some('c', { title: 'Ёлка' })];
    expect(ids(inOrder(list, 'title', 'ru'))).toBe('cba');
  });
});

describe('what is in view', () => {
  const objected = some('a', { standing: { is: 'objected', marks: [] }, words: ' буклет' });
  const archived = some('b', { isArchived: true, kind: 'print' });

  test('the whole list leaves out the archive, which is looked at alone', () => {
    expect(isInView(objected, WHOLE_LIST, finder(''))).toBe(true);
    expect(isInView(archived, WHOLE_LIST, finder(''))).toBe(false);
    expect(isInView(archived, { ...WHOLE_LIST, state: 'archived' }, finder(''))).toBe(true);
    expect(isInView(objected, { ...WHOLE_LIST, state: 'archived' }, finder(''))).toBe(false);
    expect(isInView(archived, { ...WHOLE_LIST, state: 'draft' }, finder(''))).toBe(false);
  });

  test('state, kind and search narrow it together', () => {
    expect(isInView(objected, { state: 'objected', kind: 'souvenirs' }, finder('бук'))).toBe(true);
    expect(isInView(objected, { state: 'objected', kind: 'print' }, finder('бук'))).toBe(false);
    expect(isInView(objected, { state: 'draft', kind: '' }, finder('бук'))).toBe(false);
    expect(isInView(objected, { state: '', kind: '' }, finder('ручк'))).toBe(false);
  });

  test('each choice says how many it would show', () => {
    const { states, kinds } = countsFor([objected, archived, some('c')], { ...WHOLE_LIST, kind: 'souvenirs' }, [
      'print',
      'souvenirs',
    ]);
    expect(Object.fromEntries(states)).toMatchObject({ '': 2, draft: 1, objected: 1, archived: 0, approved: 0 });
    expect(Object.fromEntries(kinds)).toEqual({ '': 2, print: 0, souvenirs: 2 });
  });
});

describe('a view that was kept', () => {
  test('comes back', () => {
    const view = { state: 'archived', kind: 'print', order: 'due' } as const;
    expect(parseView(JSON.stringify(view), ['print'])).toEqual(view);
  });

  test('what is unknown does not narrow the list', () => {
    expect(parseView('{"state":"lost","kind":"fireworks","order":7}', ['print'])).toEqual(WHOLE_LIST);
    for (const text of ['', 'null', '[]', '7', '{']) expect(parseView(text, ['print'])).toEqual(WHOLE_LIST);
  });
});
