import { glob, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const ISLAND_STYLE = /<style>astro-island,[^<]*<\/style>/;

/** Moves the style that Astro writes beside the first island of a page into the head, where HTML allows it. */
export function withIslandStyleInHead(html: string): string {
  const [style] = html.match(ISLAND_STYLE) ?? [];
  return style === undefined ? html : html.replace(style, '').replace('</head>', `${style}</head>`);
}

/** Applies {@link withIslandStyleInHead} to every page of the finished build; it must run before the content policy. */
export function islandStyle(): AstroIntegration {
  return {
    name: 'parity:island-style',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        for await (const file of glob('**/*.html', { cwd: root })) {
          const path = join(root, file);
          await writeFile(path, withIslandStyleInHead(await readFile(path, 'utf8')));
        }
      },
    },
  };
}
