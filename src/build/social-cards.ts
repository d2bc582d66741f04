import { glob, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { isLocale, type Locale } from '#domain/i18n/locale.ts';
import { type CardLook, drawCard } from './draw-card.ts';

/** What the card of a page says, read from its finished HTML; undefined where the page asks for none. */
export function cardOf(html: string): { title: string; locale: Locale; file: string } | undefined {
  const content = (property: string) =>
    html.match(new RegExp(`<meta property="og:${property}" content="([^"]*)"`))?.[1];
  const [title, image] = [content('title'), content('image')];
  const locale = html.match(/<html lang="(\w+)"/)?.[1];
  if (title === undefined || image === undefined || !isLocale(locale)) return undefined;
  const entities: Readonly<Record<string, string>> = { '&quot;': '"', '&#34;': '"', '&#39;': "'", '&amp;': '&' };
  return { title: title.replace(/&[#\w]+;/g, (entity) => entities[entity] ?? entity), locale, file: basename(image) };
}

/** Draws the card of a page beside it, where the page asks for one. */
const drawFor = (root: string, look: CardLook) => async (page: string) => {
  const card = cardOf(await readFile(join(root, page), 'utf8'));
  if (card === undefined) return undefined;
  const path = join(root, dirname(page), card.file);
  await writeFile(path, await drawCard(card.title, card.locale, look));
  return path;
};

/** Draws the picture that each page names in `og:image`, beside the page, in the colours and the name of the site. */
export function socialCards({ name, tagline, colours }: CardLook): AstroIntegration {
  return {
    name: 'parity:social-cards',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const started = Date.now();
        const drawn = await Promise.all(
          (await Array.fromAsync(glob('**/*.html', { cwd: root }))).map(drawFor(root, { name, tagline, colours })),
        );
        const seconds = ((Date.now() - started) / 1000).toFixed(1);
        logger.info(`${drawn.filter((path) => path !== undefined).length} cards in ${seconds} s`);
      },
    },
  };
}
