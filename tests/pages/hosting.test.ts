import { globSync, mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { caddySettings } from '#build/hosting-caddy.ts';
import { nginxSettings } from '#build/hosting-nginx.ts';
import { EVERYWHERE, FOREVER, HEADERS_FILE, MEDIA_TYPES, OVER_HTTPS, REVALIDATE } from '#build/hosting-rules.ts';
import { isCompressedCopy } from '#build/precompress.ts';
import { ask, missing, serveBy, titleOf } from './web-servers.ts';

/** Ten segments: what comes before the first acknowledgement. */
const FIRST_WINDOW_BYTES = 14_600;

const files = globSync('dist/**/*')
  .filter((file) => statSync(file).isFile() && !isCompressedCopy(file) && !file.endsWith(HEADERS_FILE))
  .map((file) => file.slice('dist/'.length));
const firstIn = (folder: string) => files.find((file) => file.startsWith(folder)) ?? '';
const script = firstIn('_astro/');
const lower = (headers: typeof EVERYWHERE) =>
  Object.fromEntries(headers.map(([name, value]) => [name.toLowerCase(), value]));

test('every kind of file that the build holds has its media type', () => {
  const endings = new Set(files.map((file) => extname(file).slice(1)));
  expect([...endings].filter((ending) => !(ending in MEDIA_TYPES))).toEqual([]);
});

for (const name of ['nginx', 'caddy'] as const) {
  describe.skipIf(missing[name])(titleOf(name), () => {
    describe.each(['/', '/parity/'])('under %s', (base) => {
      let server: Awaited<ReturnType<typeof serveBy>>;
      const at = (path: string) => `${server.origin}${base}${path}`;

      beforeAll(async () => {
        // As shipped, what the build wrote; under another path, what it would write for that.
        const [shipped, made] =
          name === 'nginx'
            ? ['hosting/nginx.conf', nginxSettings(base)]
            : ['hosting/parity.caddy', caddySettings(base)];
        let settings = shipped;
        if (base !== '/') {
          settings = join(mkdtempSync(join(tmpdir(), 'parity-settings-')), 'settings');
          writeFileSync(settings, made);
        }
        server = await serveBy(name, { base, settings });
      });
      afterAll(() => server?.stop());

      test('every file comes as what it is, with all headers', async () => {
        expect(files.length).toBeGreaterThan(300);
        for (const file of files) {
          const { status, headers, body } = await ask(at(file.replace(/(^|\/)index\.html$/, '$1')));
          expect(status, file).toBe(200);
          expect(headers['content-type'], file).toBe(MEDIA_TYPES[extname(file).slice(1)]);
          const policy = file === 'sw.js' ? expect.stringContaining("connect-src 'self'") : "frame-ancestors 'none'";
          expect(headers, file).toMatchObject({ ...lower(EVERYWHERE), 'content-security-policy': policy });
          expect(headers['cache-control'], file).toBe(/^_astro\/|^pagefind\/\w+\//.test(file) ? FOREVER : REVALIDATE);
          expect(body.length, file).toBe(statSync(`dist/${file}`).size);
        }
      });

      test('a lost address gets the page that helps, as not found, with all headers and not for keeping', async () => {
        const page = readFileSync('dist/404.html');
        for (const path of ['nothing/', 'en/nothing/', 'guide/nothing', '_astro/gone.js', 'nothing.md', 'sw.jsx']) {
          const { status, headers, body } = await ask(at(path));
          expect(status, path).toBe(404);
          expect(body.equals(page), path).toBe(true);
          expect(headers, path).toMatchObject({
            ...lower(EVERYWHERE),
            'content-type': MEDIA_TYPES['html'],
            'cache-control': REVALIDATE,
          });
        }
      });

      test('folders without a page, hidden files and the rules of other hosts are not there', async () => {
        const folders = ['_astro/', 'pagefind/', 'pagefind/index/', 'briefs/blank/'];
        for (const path of [...folders, '.hidden', '.git/config', 'guide/.hidden', HEADERS_FILE]) {
          const { status, body } = await ask(at(path));
          expect(status, path).toBe(404);
          expect(body.toString(), path).toContain('<h1 class="lost-number">404</h1>');
        }
      });

      test('a page without its last slash leads to the one with it, on whatever host and port was asked', async () => {
        const { status, headers } = await ask(at('guide/why'));
        expect([301, 308]).toContain(status);
        expect(new URL(headers.location ?? '', server.origin).href).toBe(at('guide/why/'));
        expect(headers.location).not.toContain('://');
        expect(headers).toMatchObject(lower(EVERYWHERE));
      });

      test('texts come packed as they were laid down, by what is asked for', async () => {
        for (const [path, file] of [
          ['guide/why/', 'guide/why/index.html'],
          [script, script],
          ['kit/approval-matrix.md', 'kit/approval-matrix.md'],
        ] as const) {
          const whole = readFileSync(`dist/${file}`);
          const br = await ask(at(path), { 'accept-encoding': 'gzip, deflate, br' });
          expect(br.headers).toMatchObject({ 'content-encoding': 'br', vary: 'Accept-Encoding' });
          expect(br.body.equals(readFileSync(`dist/${file}.br`)), file).toBe(true);
          expect(brotliDecompressSync(br.body).equals(whole)).toBe(true);
          const gz = await ask(at(path), { 'accept-encoding': 'gzip, deflate', via: '1.1 proxy' });
          expect(gz.headers).toMatchObject({ 'content-encoding': 'gzip', vary: 'Accept-Encoding' });
          expect(gz.body.equals(readFileSync(`dist/${file}.gz`)), file).toBe(true);
          expect(gunzipSync(gz.body).equals(whole)).toBe(true);
          for (const { headers } of [br, gz]) expect(headers).toMatchObject(lower(EVERYWHERE));
        }
        const lost = await ask(at('nothing/'), { 'accept-encoding': 'gzip, deflate, br' });
        expect(lost).toMatchObject({ status: 404, headers: { 'content-encoding': 'br' } });
      });

      test('a chapter fits into what a server sends at once, its headers included', async () => {
        const chapters = files.filter((file) => /^(?:en\/)?guide\/[^/]+\/index\.html$/.test(file));
        expect(chapters.length).toBeGreaterThan(40);
        for (const chapter of chapters) {
          const { size, body } = await ask(at(chapter.replace('index.html', '')), { 'accept-encoding': 'br' });
          expect(size - body.length, chapter).toBeGreaterThan(300);
          expect(size, chapter).toBeLessThanOrEqual(FIRST_WINDOW_BYTES);
        }
      });

      test('what a browser has already is not sent again', async () => {
        for (const path of ['', 'guide/why/', 'sw.js', script, 'card.png', 'guide/why/index.txt']) {
          const accept = { 'accept-encoding': 'br' };
          const { headers } = await ask(at(path), accept);
          const again = await ask(at(path), { ...accept, 'if-none-match': headers.etag ?? 'none' });
          expect(again.status, path).toBe(304);
          expect(again.body.length).toBe(0);
          expect(again.headers['cache-control'], path).toBe(headers['cache-control']);
          const since = await ask(at(path), { ...accept, 'if-modified-since': headers['last-modified'] ?? 'never' });
          expect(since.status, path).toBe(304);
        }
      });

      test('only over https is https asked for from then on', async () => {
        const secure = await ask(`${server.secureOrigin}${base}guide/why/`);
        expect(secure.headers).toMatchObject({ ...lower(EVERYWHERE), ...lower(OVER_HTTPS) });
        const behindProxy = await ask(at(script), { 'x-forwarded-proto': 'https' });
        expect(behindProxy.headers).toMatchObject(lower(OVER_HTTPS));
        for (const plain of [await ask(at('')), await ask(at(''), { 'x-forwarded-proto': 'http' })])
          for (const [header] of OVER_HTTPS) expect(plain.headers).not.toHaveProperty(header.toLowerCase());
      });

      test('files are read, and nothing else', async () => {
        for (const method of ['POST', 'PUT', 'DELETE']) {
          const refused = await ask(at('guide/why/'), {}, method);
          expect(refused, method).toMatchObject({ status: 405, headers: lower(EVERYWHERE) });
        }
        const { status, headers, body } = await ask(at('guide/why/'), {}, 'HEAD');
        expect([status, body.length]).toEqual([200, 0]);
        expect(headers.server).not.toMatch(/\d/);
      });
    });
  });
}
