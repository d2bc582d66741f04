import { createHash } from 'node:crypto';
import { glob, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build as bundle, type Rolldown } from 'vite';
import { LOCALES } from '#domain/i18n/locale.ts';
import { digestOf } from '#domain/offline/offline-build.ts';
import type { Site } from '#schemas/site.ts';
import { offlineFiles } from './offline-files.ts';
import { isCompressedCopy } from './precompress.ts';

const SOURCES = fileURLToPath(new URL('../worker/', import.meta.url));

/** One file, without imports: what `sw.js` has to be. */
async function bundled(source: 'worker' | 'retire'): Promise<string> {
  const rolldownOptions = { input: join(SOURCES, `${source}.ts`), output: { format: 'iife' as const } };
  const config = { configFile: false as const, publicDir: false as const, logLevel: 'warn' as const };
  const result = await bundle({ ...config, build: { write: false, minify: true, rolldownOptions } });
  const { output } = result as Rolldown.RolldownOutput;
  return output[0].code;
}

async function digestedFiles(root: string): Promise<Record<string, string>> {
  const digests: Record<string, string> = {};
  for await (const file of glob('**/*', { cwd: root, exclude: isCompressedCopy })) {
    const path = join(root, file);
    if ((await stat(path)).isFile()) digests[file] = await digestOf(new Uint8Array(await readFile(path)));
  }
  return digests;
}

async function workerOf(root: string, { base, defaultLanguage }: Site): Promise<string> {
  const ordered = [defaultLanguage, ...LOCALES.filter((locale) => locale !== defaultLanguage)];
  const prefixes = Object.fromEntries(
    ordered.map((locale) => [locale, locale === defaultLanguage ? '' : `${locale}/`]),
  );
  const files = offlineFiles(await digestedFiles(root), prefixes);
  const code = await bundled('worker');
  const id = createHash('sha256').update(code).update(JSON.stringify(files)).digest('hex').slice(0, 16);
  return `const BUILD=${JSON.stringify({ id, base, ...files })};${code}`;
}

async function retiringWorker({ base }: Site): Promise<string> {
  return `const BUILD=${JSON.stringify({ base })};${await bundled('retire')}`;
}

/** Writes `sw.js` into a finished build: the worker that knows its files, or the one that retires any worker. */
export async function writeWorker(root: string, site: Site): Promise<void> {
  await writeFile(join(root, 'sw.js'), site.offline ? await workerOf(root, site) : await retiringWorker(site));
}

/**
 * Writes the service worker of the finished build; it comes after all that changes pages.
 *
 * With `offline: false` in `content/site.yaml`, and in `astro dev`, it is one that retires whatever worker was there.
 */
export function offlineIntegration(site: Site): AstroIntegration {
  return {
    name: 'parity:offline',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(`${site.base}sw.js`, async (_request, response) => {
          response.setHeader('content-type', 'text/javascript');
          response.end(await retiringWorker(site));
        });
      },
      'astro:build:done': async ({ dir }) => writeWorker(fileURLToPath(dir), site),
    },
  };
}
