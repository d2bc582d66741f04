import { glob, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { AstroIntegration } from 'astro';

const brotli = promisify(brotliCompress);
const deflate = promisify(gzip);

/** Whether a path is that of a compressed copy which `layCompressed` laid. */
export const isCompressedCopy = (path: string) => /\.(?:br|gz)$/.test(path);

/** Lays a `.br` and a `.gz` beside each text file of a folder, for servers that send pre-compressed files. */
export async function layCompressed(root: string): Promise<void> {
  for await (const file of glob('**/*.{html,css,js,json,webmanifest,svg,xml,txt,md}', { cwd: root })) {
    const path = join(root, file);
    const text = await readFile(path);
    const options = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } };
    await writeFile(`${path}.br`, await brotli(text, options));
    // Browsers take no brotli over plain http.
    await writeFile(`${path}.gz`, await deflate(text, { level: constants.Z_BEST_COMPRESSION }));
  }
}

/** The last step of the build: all its text files have their compressed copies. */
export function precompress(): AstroIntegration {
  return {
    name: 'parity:precompress',
    hooks: { 'astro:build:done': ({ dir }) => layCompressed(fileURLToPath(dir)) },
  };
}
