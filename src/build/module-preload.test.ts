import { expect, test } from 'vitest';
import { withModulePreloads } from './module-preload.ts';

const imports = new Map([
  ['_astro/tool.js', ['_astro/frame.js', '_astro/words.js']],
  ['_astro/frame.js', ['_astro/words.js', '_astro/engine.js']],
  ['_astro/words.js', []],
  ['_astro/engine.js', ['_astro/frame.js']],
  ['_astro/later.js', ['_astro/rare.js']],
]);

const page = (body: string) => `<head><meta charset="utf-8"><title>x</title></head><body>${body}</body>`;
const preloaded = (html: string, base = '/') =>
  [...withModulePreloads(html, imports, base).matchAll(/<link rel="modulepreload" href="([^"]+)">/g)].map(
    ([, href]) => href,
  );

test('a page names its program and each file that this imports once, at any remove, before its title', () => {
  const html = page('<script type="module" src="/_astro/tool.js"></script>');
  expect(preloaded(html)).toEqual(['/_astro/tool.js', '/_astro/frame.js', '/_astro/words.js', '/_astro/engine.js']);
  expect(withModulePreloads(html, imports, '/')).toMatch(/<meta charset="utf-8"><link .*<title>/);
});

test('under a base path the names have it', () => {
  expect(preloaded(page('<script type="module" src="/parity/_astro/later.js"></script>'), '/parity/')).toEqual([
    '/parity/_astro/later.js',
    '/parity/_astro/rare.js',
  ]);
});

test('a page without a program, or with one that is kept for later, stays as it is', () => {
  for (const body of ['<p>src="/_astro/tool.js"</p>', '<template><script src="/_astro/tool.js"></script></template>'])
    expect(withModulePreloads(page(body), imports, '/')).toBe(page(body));
});
