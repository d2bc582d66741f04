import { glob, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { pageText } from './page-text.ts';

/** Lays the text of a page beside it, where the page names one as its alternate. */
export function plainText(): AstroIntegration {
  return {
    name: 'parity:plain-text',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        for await (const file of glob('**/*.html', { cwd: root })) {
          const html = await readFile(join(root, file), 'utf8');
          const name = html.match(/<link rel="alternate" type="text\/plain" href="([^"]+)"/)?.[1];
          const address = html.match(/<link rel="canonical" href="([^"]+)"/)?.[1];
          if (name === undefined || address === undefined) continue;
          await writeFile(join(root, dirname(file), name), pageText(html, address));
        }
      },
    },
  };
}
