import { expect, test } from 'vitest';
import { placeOfPage, searchablePage } from './search-page.ts';

test('a page is placed by its language, and its route has no prefix', () => {
  expect(placeOfPage('guide/why/index.html', '<html lang="ru" data-theme="system">')).toEqual({
    language: 'ru',
    route: '/guide/why/',
  });
  expect(placeOfPage('en/guide/why/index.html', '<html lang="en">')).toEqual({ language: 'en', route: '/guide/why/' });
  expect(placeOfPage('index.html', '<html data-theme="system" lang=ru>')).toEqual({ language: 'ru', route: '/' });
  expect(placeOfPage('index.html', '<html>')).toBeNull();
});

test('the words of a page stand in a field that is not shown', () => {
  const html = searchablePage('<main id="content"><p>Утверждение</p></main>', ['согласовать', 'виза директора']);
  expect(html).toBe(
    '<main id="content"><span data-pagefind-meta="words:согласовать виза директора"></span> <p>Утверждение</p> </main>',
  );
  expect(searchablePage('<main></main>', [])).not.toContain('pagefind');
});

test('the title is kept out of the text, once', () => {
  expect(searchablePage('<h1>Словарь</h1>', [])).toBe(
    '<h1 data-pagefind-meta="title" data-pagefind-ignore>Словарь</h1>',
  );
});

test('a term is a heading to be led to', () => {
  expect(searchablePage('<div id="lead">\n<dt>Лид</dt> <dd>Возможный клиент</dd></div>', [])).toContain(
    '<h3 id="lead">Лид</h3> <dd>Возможный клиент</dd>',
  );
});

test('words that only a tag parts do not grow together', () => {
  const html = searchablePage('<b>Сувениры</b><span>Когда хотим<br>подарить</span>', []);
  expect(html.replace(/<[^>]*>/g, '')).toBe('Сувениры Когда хотим подарить');
});
