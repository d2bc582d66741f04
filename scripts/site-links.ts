// Follows every link of a build: none may be broken, leave the base path, or lead prose into the other language.
import { readFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { LinkChecker } from 'linkinator';
import { LOCALES, type Locale } from '#domain/i18n/locale.ts';
import { siteServer } from './site-server.ts';

/** A build: its folder, the path under which it is served, and the language that has no prefix. */
export interface BuiltSite {
  readonly root: string;
  readonly base: string;
  readonly defaultLanguage: Locale;
}

/** The switch of languages, canonical addresses and alternates lead to the other language on purpose. */
const SWITCH = /<(?:a|link)[^>]*(?:hreflang|rel="canonical")[^>]*>/g;

/** Fragments of the tools («#new=print», «#item=…») are instructions to a script, not places in the page. */
const isInstruction = async (fragment: string) => /^#?\w+=/.test(fragment);

/** What is wrong with the links of a build, a line each, and how many were followed. */
export async function followLinks(site: BuiltSite): Promise<{ followed: number; faults: string[] }> {
  const server = siteServer(site.root, site.base).listen(0);
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  try {
    const { links } = await new LinkChecker().check({
      path: [`${origin}${site.base}`, `${origin}${site.base}404.html`],
      recurse: true,
      concurrency: 10,
      checkFragments: true,
      fragmentsToSkip: isInstruction,
      linksToSkip: ['^https:', '^data:', '^mailto:', '^tel:'],
    });
    const broken = links.filter(({ state }) => state === 'BROKEN');
    const followed = links.filter(({ state }) => state !== 'SKIPPED').length;
    const faults = broken.map(({ url, parent, status }) => `${parent}: ${url} (${status})`);
    return { followed, faults: [...faults, ...(await linksAstray(site))] };
  } finally {
    server.close();
  }
}

async function linksAstray({ root, base, defaultLanguage }: BuiltSite): Promise<string[]> {
  const others = LOCALES.filter((locale) => locale !== defaultLanguage);
  const languageOf = (path: string) => others.find((locale) => path.startsWith(`${locale}/`)) ?? defaultLanguage;
  const faults: string[] = [];
  for await (const file of glob('**/*.html', { cwd: root, exclude: (name) => name === '404.html' })) {
    const html = readFileSync(`${root}/${file}`, 'utf8').replace(SWITCH, '');
    const links = [...html.matchAll(/<a [^>]*href="(\/[^"]*)"/g)].map(([, address]) => address ?? '');
    for (const link of links) {
      if (!link.startsWith(base)) faults.push(`${file} leads out of ${base}: ${link}`);
      else if (languageOf(link.slice(base.length)) !== languageOf(file)) faults.push(`${file} leads to ${link}`);
    }
  }
  return faults;
}
