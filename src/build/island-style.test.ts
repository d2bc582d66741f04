import { expect, test } from 'vitest';
import { withIslandStyleInHead } from './island-style.ts';

test('the style of islands goes into the head', () => {
  const html = '<head></head><body><div><style>astro-island,astro-slot{display:contents}</style></div></body>';
  expect(withIslandStyleInHead(html)).toBe(
    '<head><style>astro-island,astro-slot{display:contents}</style></head><body><div></div></body>',
  );
});

test('a page without islands stays as it is', () => {
  expect(withIslandStyleInHead('<head></head><body></body>')).toBe('<head></head><body></body>');
});
