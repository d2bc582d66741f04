import { spawnSync } from 'node:child_process';
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LOCALES, type Locale } from '#domain/i18n/locale.ts';
import { changedSite } from '../pages/changed-site.ts';
import type { Figure } from './figure.ts';

const MANY = 1000;
const CHAPTERS_OF_A_PART = 10;
const WORDS_OF_A_PAGE = 900;
const HEADINGS = 6;

/** Builds the site in the working folder; prints how long that took and what memory it needed at most. */
const BUILD = `
import { build } from 'astro';
const started = performance.now();
await build({ logLevel: 'error' });
const seconds = (performance.now() - started) / 1000;
process.stdout.write(JSON.stringify({ seconds, megabytes: process.resourceUsage().maxRSS / 1000 }));
`;

interface Built {
  readonly seconds: number;
  readonly megabytes: number;
}

/** The paragraphs of the guide that are nothing but prose. */
function paragraphsIn(locale: Locale): string[] {
  return globSync(`content/guide/${locale}/*.mdx`)
    .sort()
    .flatMap((file) => readFileSync(file, 'utf8').split(/\n\n+/))
    .filter((text) => /^[^<#>\-*|{\n][^<{\n]{200,}$/.test(text));
}

/** A chapter of about 900 words, made of paragraphs of the guide in an order of its own. */
function chapter(paragraphs: readonly string[], number: number): string {
  const texts: string[] = [];
  let words = 0;
  for (let at = number * 7; words < WORDS_OF_A_PAGE; at += 1 + (number % 5)) {
    const text = paragraphs[at % paragraphs.length] ?? '';
    texts.push(text);
    words += text.split(/\s+/).length;
  }
  const each = Math.ceil(texts.length / HEADINGS);
  const parts = Array.from({ length: HEADINGS }, (_, part) =>
    [`## ${number}.${part + 1}`, ...texts.slice(part * each, (part + 1) * each)].join('\n\n'),
  );
  const head = ['title', 'description', 'know'].map((key) => `${key}: "${key} ${number}"`).join('\n');
  return `---\n${head}\n---\n\n${parts.join('\n\n')}\n`;
}

/** Builds the site with so many pages of the guide more, half of them in each language. */
function built(pages: number): Built {
  const site = changedSite();
  const more = mkdtempSync(join(tmpdir(), 'parity-chapters-'));
  try {
    const numbers = Array.from({ length: pages / LOCALES.length }, (_, index) => index + 1);
    for (const locale of LOCALES) {
      const paragraphs = paragraphsIn(locale);
      mkdirSync(join(more, 'guide', locale), { recursive: true });
      for (const number of numbers)
        writeFileSync(join(more, 'guide', locale, `made-${number}.mdx`), chapter(paragraphs, number));
    }
    site.lay(more);
    site.change('guide/chapters.yaml', (data) => {
      for (let from = 0; from < numbers.length; from += CHAPTERS_OF_A_PART) {
        const title = `${from + 1}–`;
        const chapters = numbers
          .slice(from, from + CHAPTERS_OF_A_PART)
          .map((number) => ({ slug: `made-${number}`, claims: [], ours: true }));
        data.parts.push({ id: `made-${from}`, title: { ru: title, en: title }, chapters });
      }
    });
    const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', BUILD], {
      cwd: site.folder,
      encoding: 'utf8',
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
    });
    if (status !== 0) throw new Error(`The build of ${pages} pages failed:\n${stdout}${stderr}`);
    return JSON.parse(stdout.slice(stdout.lastIndexOf('{'))) as Built;
  } finally {
    rmSync(more, { recursive: true, force: true });
    site.remove();
  }
}

/**
 * What a page of the guide costs a build of many, beside a build of a tenth of them. What the rest of the site costs is
 * taken away: it is the same in each.
 */
export function buildGrowth(pages = MANY): Figure[] {
  const tenth = pages / 10;
  const [none, few, many] = [built(0), built(tenth), built(pages)];
  const perPage = (more: Built, count: number) => ((more.seconds - none.seconds) / count) * 1000;
  return [
    { name: 'build of the site as it is', unit: 's', runs: [none.seconds] },
    { name: `build with ${pages} guide pages more`, unit: 's', runs: [many.seconds] },
    {
      name: `build: time for each of ${pages} pages`,
      unit: 'ms',
      runs: [perPage(many, pages)],
      reference: { name: `of ${tenth}`, runs: [perPage(few, tenth)] },
      limit: { of: 'ratio', most: 1.2 },
    },
    {
      name: `build: memory with ${pages} pages`,
      unit: 'MB',
      runs: [many.megabytes],
      reference: { name: `with ${tenth}`, runs: [few.megabytes] },
      limit: { of: 'ratio', most: 12 },
    },
  ];
}
