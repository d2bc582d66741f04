import { glob, readFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { AstroIntegration } from 'astro';

const brotli = promisify(brotliCompress);
const deflate = promisify(gzip);

/** Whether a path is that of a compressed copy which `layCompressed` laid. */
export const isCompressedCopy = (path: string) => /\.(?:br|gz)$/.test(path);

const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } };
const GZIP = { level: constants.Z_BEST_COMPRESSION };

async function compress(path: string): Promise<void> {
  const text = await readFile(path);
  await writeFile(`${path}.br`, await brotli(text, BROTLI));
  // Browsers take no brotli over plain http.
  await writeFile(`${path}.gz`, await deflate(text, GZIP));
}

/** Lays a `.br` and a `.gz` beside each text file of a folder, for servers that send pre-compressed files. */
export async function layCompressed(root: string): Promise<void> {
  const files = glob('**/*.{html,css,js,json,webmanifest,svg,xml,txt,md}', { cwd: root });
  // Compressing is done off the main thread: one file at a time would leave all but one core idle.
  const worker = async () => {
    for await (const file of files) await compress(join(root, file));
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
}

/** The last step of the build: all its text files have their compressed copies. */
export function precompress(): AstroIntegration {
  return {
    name: 'parity:precompress',
    hooks: { 'astro:build:done': ({ dir }) => layCompressed(fileURLToPath(dir)) },
  };
}
