import { glob, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import type { SearchWords } from '#schemas/search.ts';
import { divideIndex } from './index-pieces.ts';
import { expectBuiltRoutes } from './search-file.ts';
import { placeOfPage, searchablePage } from './search-page.ts';

/** Where the index lies in the build; the worker and the host's settings may rely on it. */
export const SEARCH_FOLDER = 'pagefind';

/** What is not prose: ways about, labels, links that repeat what they stand beside, boxes to tick. */
const EXCLUDED = [
  ...['nav', 'noscript', 'svg', 'button', 'form', '.waiting', '.visually-hidden', '.fold', '.pager'],
  ...[
    '.eyebrow',
    '.rests',
    '.note > b',
    'a[aria-label]',
    'h2 > a[href^="#"]',
    'h3 > a[href^="#"]',
    '.boxes',
    '.paper-back',
  ],
];
/** The search itself, and the handbook, which is the chapters once more. */
const LEFT_OUT = new Set(['/search/', '/handbook/']);
/** What the page of the search asks for; the rest of what Pagefind writes is its own interface. */
const USED = /^(?:pagefind\.js|pagefind-entry\.json|wasm\..*|.*\.pf_(?:meta|index|fragment))$/;

async function addPage(index: PagefindIndex, root: string, file: string, words: SearchWords): Promise<string | null> {
  const html = await readFile(join(root, file), 'utf8');
  const place = placeOfPage(file, html);
  if (place === null || LEFT_OUT.has(place.route)) return null;
  const own = Object.entries(words[place.route] ?? {}).find(([language]) => language === place.language);
  const url = `/${file.replace(/index\.html$/, '')}`;
  const { errors } = await index.addHTMLFile({ url, content: searchablePage(html, own?.[1] ?? []) });
  if (errors.length > 0) throw new Error(`${file}: ${errors.join('; ')}`);
  return place.route;
}

async function writeFiles(index: PagefindIndex, folder: string): Promise<void> {
  const { files } = await index.getFiles();
  await rm(folder, { recursive: true, force: true });
  for (const { path, content } of divideIndex(files.filter((file) => USED.test(file.path)))) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
}

/** Makes the index of the pages in `root`, one for each language, and lays it in `root`/pagefind. Fetches nothing. */
export async function writeSearchIndex(root: string, words: SearchWords): Promise<void> {
  const { index, errors } = await createIndex({ rootSelector: 'main', excludeSelectors: EXCLUDED });
  if (index === undefined) throw new Error(`Pagefind does not start: ${errors.join('; ')}`);
  try {
    const files = (await Array.fromAsync(glob('**/index.html', { cwd: root }))).sort();
    const routes = await Promise.all(files.map((file) => addPage(index, root, file, words)));
    expectBuiltRoutes(words, new Set(routes));
    await writeFiles(index, join(root, SEARCH_FOLDER));
  } finally {
    await close();
  }
}

/** Makes the search index of the finished pages. Stands before the compression, which takes its script along. */
export function searchIndex(words: SearchWords): AstroIntegration {
  return {
    name: 'parity:search-index',
    hooks: {
      'astro:build:done': ({ dir }) => writeSearchIndex(fileURLToPath(dir), words),
    },
  };
}
