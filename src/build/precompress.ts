import { glob, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import type { AstroIntegration } from 'astro';

const compress = promisify(brotliCompress);

/** Lays a `.br` beside each text file of a folder, for servers that send pre-compressed files. */
export async function layCompressed(root: string): Promise<void> {
  for await (const file of glob('**/*.{html,css,js,json,webmanifest,svg,xml,txt,md}', { cwd: root })) {
    const path = join(root, file);
    const options = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } };
    await writeFile(`${path}.br`, await compress(await readFile(path), options));
  }
}

/** The last step of the build: all its text files have their compressed copies. */
export function precompress(): AstroIntegration {
  return {
    name: 'parity:precompress',
    hooks: { 'astro:build:done': ({ dir }) => layCompressed(fileURLToPath(dir)) },
  };
}
