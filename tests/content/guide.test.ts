import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { toolAddress } from '#data/tool-address.ts';
import { LOCALES, type Locale } from '#domain/i18n/locale.ts';

type Chapters = {
  parts: { chapters: { slug: string; claims: string[]; ours?: true }[] }[];
  ways: { first: string }[];
  tools: { to: string; chapters: string[] }[];
};

const read = (file: string) => readFileSync(`content/${file}`, 'utf8');
const chapters = (parse(read('guide/chapters.yaml')) as Chapters).parts.flatMap((part) => part.chapters);
const claims = (parse(read('claims.yaml')) as { id: string }[]).map(({ id }) => id);
const sourceOf = (locale: string, slug: string) => read(`guide/${locale}/${slug}.mdx`);
const bodyOf = (source: string) => source.replace(/^---\n[\s\S]*?\n---\n/, '');
const namesIn = (source: string, pattern: RegExp) => [...source.matchAll(pattern)].map(([, name]) => name ?? '');

/** What every chapter has in words, by language: its Monday, its mistake, and how the thing looks from either side. */
const SAID: Record<Locale, readonly (readonly [string, RegExp])[]> = {
  ru: [
    ['what to do on Monday', /понедельник/i],
    ['a common mistake', /ошибк|ошибаются|ошибок/i],
    ['the view from sales', /(?<!\p{L})из продаж/iu],
    ['the view from marketing', /(?<!\p{L})из маркетинга/iu],
  ],
  en: [
    ['what to do on Monday', /\bMonday\b/],
    ['a common mistake', /\bmistakes?\b/i],
    ['the view from sales', /\bfrom sales\b/i],
    ['the view from marketing', /\bfrom marketing\b/i],
  ],
};
const DESCRIPTION = 160;
const frontmatterOf = (source: string) =>
  parse(source.match(/^---\n([\s\S]*?)\n---\n/)?.[1] ?? '') as { description: string; know: string };

function wordsIn(source: string): number {
  const labels = namesIn(source, /label="([^"]*)"/g).join(' ');
  const text = bodyOf(source)
    .replace(/<[^>]*>/g, ' ')
    .replace(/\]\([^)]*\)/g, ' ');
  return `${text} ${labels}`.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length;
}

test('every claim of the source is treated by a chapter', () => {
  expect(new Set(chapters.flatMap((chapter) => chapter.claims))).toEqual(new Set(claims));
});

test('every way in leads to a chapter', () => {
  const { ways } = parse(read('guide/chapters.yaml')) as Chapters;
  for (const { first } of ways) expect(chapters.map(({ slug }) => slug)).toContain(first);
});

test('a tool stands at chapters that exist, opens somewhere else than their next step, and is named once', () => {
  const { tools } = parse(read('guide/chapters.yaml')) as Chapters;
  expect(new Set(tools.map(({ to }) => to)).size).toBe(tools.length);
  for (const { to, chapters: slugs } of tools) {
    expect(toolAddress('en', to)).toMatch(/^\/en\/(?:assessment|briefs|kit|plan)\//);
    for (const slug of slugs) {
      expect(chapters.map((chapter) => chapter.slug)).toContain(slug);
      expect(sourceOf('en', slug)).not.toContain(`<NextStep to="${to}">`);
    }
  }
});

describe.each(chapters)('$slug', ({ slug, claims: treated, ours }) => {
  const russian = sourceOf('ru', slug);
  const english = sourceOf('en', slug);

  test('has the same headings, components and links in both languages', () => {
    const shapeOf = (source: string) => ({
      headings: namesIn(source, /^(#{2,6}) /gm),
      components: namesIn(source, /<([A-Z]\w+)/g),
      targets: namesIn(source, /(?:to|id)="([^"]*)"/g),
      links: namesIn(source, /\]\(([^)]*)\)/g).sort(),
    });
    expect(shapeOf(russian)).toEqual(shapeOf(english));
  });

  test.each(LOCALES)('treats its claims, says what was added, ends with situations and a next step (%s)', (locale) => {
    const source = sourceOf(locale, slug);
    expect(namesIn(source, /<Claim id="(\w+)"/g).sort()).toEqual([...treated].sort());
    if (!ours) expect(source).toContain('<Added>');
    expect(namesIn(source, /(<Scene)/g).length).toBeGreaterThanOrEqual(2);
    expect(namesIn(source, /(<Case)/g)).toHaveLength(1);
    expect(source.trimEnd()).toMatch(/<NextStep to="[^"]+">[\s\S]*<\/NextStep>$/);
  });

  test.each(LOCALES)(
    'speaks of Monday and of a mistake, has words for the meeting, shows either side (%s)',
    (locale) => {
      const body = bodyOf(sourceOf(locale, slug));
      expect(SAID[locale].filter(([, pattern]) => !pattern.test(body)).map(([what]) => what)).toEqual([]);
      expect(namesIn(body, /(<Say>)/g).length).toBeGreaterThanOrEqual(1);
    },
  );

  test.each(LOCALES)('opens with a paragraph, and offers at least two ways out of every situation (%s)', (locale) => {
    const body = bodyOf(sourceOf(locale, slug)).trim();
    expect(body).toMatch(/^[^<#\-|\d]/);
    for (const scene of body.split('<Scene>').slice(1)) {
      const [options = ''] = scene.split('</Scene>');
      expect(namesIn(options, /(<Option )/g).length).toBeGreaterThanOrEqual(2);
    }
  });

  test.each(LOCALES)(`is described in ${DESCRIPTION} characters, and says what a reader will know (%s)`, (locale) => {
    const { description, know } = frontmatterOf(sourceOf(locale, slug));
    expect(description.length).toBeGreaterThan(60);
    expect(description.length).toBeLessThanOrEqual(DESCRIPTION);
    expect(know.length).toBeGreaterThan(60);
  });

  test.each(LOCALES)('has 400 to 900 words (%s)', (locale) => {
    const words = wordsIn(sourceOf(locale, slug));
    expect(words).toBeGreaterThanOrEqual(400);
    expect(words).toBeLessThanOrEqual(900);
  });
});
