import { existsSync, readFileSync } from 'node:fs';
import { parseSite } from '#build/site-file.ts';
import { builtRoutes, isReadingPage } from './routes.ts';
import { addressOf, expect, LOCALES, test, uiOf } from './site.ts';

// What the build lays down for other programs: read from its files, no browser needed.

const site = parseSite(readFileSync('content/site.yaml', 'utf8'));
const routes = (await builtRoutes()).filter((route) => route !== '/404.html');
const absolute = (route: string) => new URL(route, site.address).href;
const fileOf = (address: string) => `dist${new URL(address).pathname}`;
const read = (address: string) => readFileSync(fileOf(address.replace(/\/$/, '/index.html')), 'utf8');
const russian = (route: string) => route.replace(/^\/en\//, '/');
const linksOf = (route: string) => [
  ['ru', absolute(russian(route))],
  ['en', absolute(`/en${russian(route)}`)],
  ['x-default', absolute(russian(route))],
];
const meta = (html: string, name: string) =>
  html.match(new RegExp(`<meta (?:name|property)="${name}" content="([^"]*)"`))?.[1];

test('every page has a title and a description of its own, its address, and itself in both languages', () => {
  const titles = new Map<string, string>();
  for (const route of routes) {
    const html = read(absolute(route));
    const title = html.match(/<title>([^<]+)<\/title>/)?.[1] ?? '';
    expect(title, route).toMatch(/Паритет|Parity/);
    if (!route.endsWith('/take/')) expect(titles.get(title), `${route} is titled «${title}» too`).toBeUndefined();
    // The questionnaire is titled as its front page until it is drawn: then each step names itself.
    if (!route.endsWith('/take/')) titles.set(title, route);
    expect(meta(html, 'description')?.length, route).toBeGreaterThan(40);
    expect(html.match(/<link rel="canonical" href="([^"]+)"/)?.[1]).toBe(absolute(route));
    const alternates = [...html.matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)"/g)];
    expect(alternates.map(([, lang, url]) => [lang, url])).toEqual(linksOf(route));
  }
});

test('every page that is read, and every front page, has a card for links that the build drew', () => {
  const shared = routes.filter(
    (route) => isReadingPage(route) || /^\/(?:en\/)?(?:(?:assessment|briefs|kit)\/)?$/.test(route),
  );
  for (const route of shared) {
    const html = read(absolute(route));
    expect(meta(html, 'og:title')?.length, route).toBeGreaterThan(3);
    expect(meta(html, 'og:description'), route).toBe(meta(html, 'description'));
    expect(meta(html, 'twitter:card'), route).toBe('summary_large_image');
    const card = meta(html, 'og:image') ?? '';
    expect(card).toBe(`${absolute(route)}card.png`);
    const png = readFileSync(fileOf(card));
    expect(png.subarray(1, 4).toString(), route).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)], route).toEqual([1200, 630]);
    expect(png.length, route).toBeGreaterThan(5_000);
    expect(png.length, route).toBeLessThan(100_000);
  }
  for (const route of ['/assessment/take/', '/briefs/edit/', '/plan/'])
    expect(meta(read(absolute(route)), 'og:image')).toBeUndefined();
});

test('every page that is read lies as plain text beside itself, with its headings', () => {
  for (const route of routes.filter(isReadingPage)) {
    const html = read(absolute(route));
    expect(html, route).toContain('<link rel="alternate" type="text/plain" href="index.txt">');
    const text = readFileSync(`dist${route}index.txt`, 'utf8');
    const main = html.slice(html.indexOf('<main')).replace(/<nav[\s\S]*?<\/nav>/g, '');
    const levels = [...main.matchAll(/<h([1-6])[ >]/g)].map(([, level]) => '#'.repeat(Number(level)));
    expect(
      [...text.matchAll(/^(#{1,6}) \S/gm)].map(([, marks]) => marks),
      route,
    ).toEqual(levels);
    expect(text, route).not.toMatch(/<\/?\w+[^>]*>|&\w+;|\u00a0/);
    expect(text.length, route).toBeGreaterThan(300);
  }
});

test('the map of the site names every page once, each with both languages, and robots are told of it', () => {
  const robots = readFileSync('dist/robots.txt', 'utf8');
  const index = robots.match(/^Sitemap: (.+)$/m)?.[1] ?? '';
  const [part = ''] = [...readFileSync(fileOf(index), 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => url);
  const xml = readFileSync(fileOf(part), 'utf8');
  const entries = [...xml.matchAll(/<url><loc>([^<]+)<\/loc>(.*?)<\/url>/g)];
  expect(entries.map(([, url]) => url).sort()).toEqual(routes.map(absolute).sort());
  for (const [, url = '', links = ''] of entries) {
    const alternates = [...links.matchAll(/<xhtml:link rel="alternate" hreflang="([^"]+)" href="([^"]+)"\/>/g)];
    expect(alternates.map(([, lang, address]) => [lang, address])).toEqual(linksOf(new URL(url).pathname));
  }
});

for (const locale of LOCALES) {
  test(`llms.txt tells what there is, and all its addresses exist (${locale})`, () => {
    const text = readFileSync(`dist${addressOf(locale, '/llms.txt')}`, 'utf8');
    const { site: words, home } = uiOf(locale);
    expect(text.startsWith(`# ${words.name}\n\n> ${home.description}\n`)).toBe(true);
    const addresses = [...text.matchAll(/^- \[[^\]]+\]\(([^)]+)\): \S/gm)].map(([, address = '']) => address);
    for (const address of addresses) {
      expect(existsSync(fileOf(address.replace(/\/$/, '/index.html'))), address).toBe(true);
      expect(address.startsWith(absolute('/en/'))).toBe(locale === 'en');
    }
    const chapters = routes.filter(
      (route) => route.startsWith(addressOf(locale, '/guide/')) && !route.endsWith('/guide/'),
    );
    for (const chapter of chapters) expect(addresses).toContain(`${absolute(chapter)}index.txt`);
  });
}

test('the inline scripts of a page that is read take at most 2,048 bytes', () => {
  for (const route of [...routes.filter(isReadingPage), '/404.html']) {
    const scripts = [...read(absolute(route)).matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, text = '']) => text);
    expect(scripts.length, route).toBeGreaterThan(0);
    expect(Buffer.byteLength(scripts.join('')), route).toBeLessThanOrEqual(2_048);
  }
});
