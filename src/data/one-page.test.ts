import { expect, test } from 'vitest';
import { intoOnePage } from './one-page.ts';

const chapters = { slugs: ['why', 'bias'], addressOf: (slug: string) => `/en/guide/${slug}/` };
const moved = (html: string) => intoOnePage(html, 'why', chapters);

test('headings go down a level, and their ids carry the chapter', () => {
  expect(moved('<h2 id="equals">Equals</h2><p>…</p><h3 id="how"><em>How</em></h3>')).toBe(
    '<h3 id="why-equals">Equals</h3><p>…</p><h4 id="why-how"><em>How</em></h4>',
  );
});

test('links to chapters and to headings become places in the page', () => {
  expect(moved('<a href="/en/guide/bias/">x</a><a href="/en/guide/bias/#signs">x</a><a href="#equals">x</a>')).toBe(
    '<a href="#bias">x</a><a href="#bias-signs">x</a><a href="#why-equals">x</a>',
  );
});

test('other links stay as they are', () => {
  const html = '<a href="/en/assessment/#mode=quick">x</a><a href="https://example.org/en/guide/bias/">x</a>';
  expect(moved(html)).toBe(html);
});
