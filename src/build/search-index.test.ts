import { existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeSearchIndex } from './search-index.ts';

const root = mkdtempSync(join(tmpdir(), 'parity-index-'));
const folder = join(root, 'pagefind');

function page(language: string, main: string): string {
  return `<!doctype html><html lang="${language}"><body><nav>Разделы</nav><main>${main}</main><footer>Внизу</footer></body></html>`;
}

const PAGES = {
  'index.html': page('ru', '<h1>Начало</h1><p>Весы</p>'),
  'guide/approval/index.html': page(
    'ru',
    '<h1>Утверждение</h1><p class="note"><b>C13</b> Утверждает директор <a href="/x/" aria-label="Источник: C13">Источник</a></p><h2 id="shield">Щит <a href="#shield">ссылка</a></h2><p>Подпись защищает.</p>',
  ),
  'en/guide/approval/index.html': page('en', '<h1>Approval</h1><p>A signature protects.</p>'),
  'search/index.html': page('ru', '<h1>Поиск</h1>'),
  'handbook/index.html': page('ru', '<h1>Всё сразу</h1>'),
  '404.html': page('ru', '<h1>Нет такой страницы</h1>'),
};

type Fragment = {
  url: string;
  content: string;
  meta: Record<string, string>;
  anchors: { id: string; text: string }[];
};

/** What the index knows of each page of a language. */
function fragments(language: string): Fragment[] {
  return globSync(`fragment/${language}_*`, { cwd: folder }).map((file) =>
    JSON.parse(
      gunzipSync(readFileSync(join(folder, file)))
        .toString('utf8')
        .replace(/^pagefind_dcd/, ''),
    ),
  );
}

beforeAll(async () => {
  for (const [file, html] of Object.entries(PAGES)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), html);
  }
  await writeSearchIndex(root, { '/guide/approval/': { ru: ['согласовать'], en: ['sign-off'] } });
}, 60_000);
afterAll(() => rmSync(root, { recursive: true, force: true }));

test('each language has its own pages; the search, the handbook and the missing page are in none', () => {
  expect(
    fragments('ru')
      .map(({ url }) => url)
      .sort(),
  ).toEqual(['/', '/guide/approval/']);
  expect(fragments('en').map(({ url }) => url)).toEqual(['/en/guide/approval/']);
});

test('prose is there; ways about, labels and links that repeat are not', () => {
  const found = fragments('ru').find(({ url }) => url === '/guide/approval/');
  expect(found?.content.replace(/[\s.]+/g, ' ').trim()).toBe('Утверждает директор Щит Подпись защищает');
  expect(found?.meta).toEqual({ title: 'Утверждение', words: 'согласовать' });
  expect(found?.anchors.map(({ id, text }) => [id, text.trim()])).toEqual([['shield', 'Щит']]);
});

test('the page itself does not carry the words', () => {
  expect(readFileSync(join(root, 'guide/approval/index.html'), 'utf8')).toBe(PAGES['guide/approval/index.html']);
});

test('only what the search asks for is laid into the build', () => {
  expect(existsSync(join(folder, 'pagefind.js'))).toBe(true);
  expect(globSync('*{ui,worker,highlight}*', { cwd: folder })).toEqual([]);
});
