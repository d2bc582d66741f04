import { expect, test } from 'vitest';
import { isLocale, localize } from './locale.ts';

test('one language is kept of a structure, however deep its texts lie', () => {
  const content = { id: 'print', titles: [{ ru: 'Буклет', en: 'Booklet' }], due: null, days: 21 };
  expect(localize(content, 'en')).toEqual({ id: 'print', titles: ['Booklet'], due: null, days: 21 });
});

test('each text is polished on the way, ids are not', () => {
  const polish = (text: string) => text.toUpperCase();
  expect(localize({ id: 'print', title: { ru: 'буклет', en: 'booklet' } }, 'ru', polish)).toEqual({
    id: 'print',
    title: 'БУКЛЕТ',
  });
});

test('only the languages of the site are locales', () => {
  expect(['ru', 'en', 'de', undefined, 1].map(isLocale)).toEqual([true, true, false, false, false]);
});
