// A copy of the site in a folder of its own, whose content a test changes before it builds it.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { parse, stringify } from 'yaml';

const PARTS = ['astro.config.mjs', 'package.json', 'tsconfig.json', 'src', 'content'];

/** A data file of content as YAML gives it: tests write into files of every shape. */
type Data = ReturnType<typeof parse>;

/** Runs a program without any network, not even the machine's own: empty where the kernel does not permit that. */
export const withoutNetwork: readonly string[] =
  spawnSync('unshare', ['--map-root-user', '--net', 'true']).status === 0
    ? ['unshare', '--map-root-user', '--net', '--']
    : [];

/** For titles of tests: empty where builds run without a network, else that they do not. */
export const networkNote = withoutNetwork.length > 0 ? '' : ' (skipped: no network namespaces)';

/** Copies the site; `remove` takes the copy away again. */
export function changedSite() {
  const folder = mkdtempSync(join(tmpdir(), 'parity-'));
  for (const part of PARTS) cpSync(part, join(folder, part), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  return {
    folder,
    dist: join(folder, 'dist'),
    /** What the build wrote for servers. */
    hosting: join(folder, 'hosting'),
    /** Lays files over those of content. */
    lay: (over: string) => cpSync(over, join(folder, 'content'), { recursive: true }),
    /** Changes a data file of content as its owner would. */
    change(file: string, change: (data: Data) => void) {
      const path = join(folder, 'content', file);
      const data = parse(readFileSync(path, 'utf8'));
      change(data);
      writeFileSync(path, stringify(data));
    },
    /** Replaces a text in a file of content; gives back what puts it back. */
    replace(file: string, text: string, other: string) {
      const path = join(folder, 'content', file);
      const before = readFileSync(path, 'utf8');
      if (!before.includes(text)) throw new Error(`${file} holds no «${text}»`);
      writeFileSync(path, before.replace(text, other));
      return () => writeFileSync(path, before);
    },
    /** Builds it, without a network where that can be had; `output` is what was said, without colours. */
    build() {
      const [program = '', ...args] = [...withoutNetwork, 'npm', 'run', 'build'];
      const { status, stdout, stderr } = spawnSync(program, args, { cwd: folder, encoding: 'utf8' });
      return { status, output: stripVTControlCharacters(stdout + stderr) };
    },
    built: (path: string) => readFileSync(join(folder, 'dist', path)),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
