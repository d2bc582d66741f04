import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** The texts of `content/` by path from the folder of the site: `content/guide/en/why.mdx`. */
export type ContentFiles = ReadonlyMap<string, string>;

/** What is wrong in a file: at which field, and what was expected there. */
export interface Fault {
  readonly file: string;
  readonly field: string;
  readonly expected: string;
}

/** Reads all texts of `content/` under a folder. */
export function readContent(root: string): ContentFiles {
  const paths = globSync('content/**/*.{yaml,md,mdx}', { cwd: root }).sort();
  return new Map(paths.map((path) => [path, readFileSync(join(root, path), 'utf8')]));
}

/** A value in a YAML file with the path to it: `items.goal.measures.guide`. */
export interface Found {
  readonly file: string;
  readonly field: string;
  readonly value: unknown;
}

/** Every text is parsed once, however often its file is asked. */
const parsed = new Map<string, unknown>();

function parsedOnce(text: string): unknown {
  if (!parsed.has(text)) {
    try {
      parsed.set(text, parse(text));
    } catch {
      parsed.set(text, undefined);
    }
  }
  return parsed.get(text);
}

/** The YAML files whose path fits, parsed; one that cannot be read holds nothing: who loads it says so. */
export function dataIn(files: ContentFiles, pattern: RegExp): Found[] {
  return [...files]
    .filter(([path]) => path.endsWith('.yaml') && pattern.test(path))
    .map(([file, text]) => ({ file, field: '', value: parsedOnce(text) }));
}

/** All that stands under a key, however deep, entries of lists one by one. */
export function under(key: string, { file, field, value }: Found): Found[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, entry]) => {
    const found = { file, field: field === '' ? name : `${field}.${name}`, value: entry as unknown };
    if (name !== key) return under(key, found);
    return Array.isArray(entry) ? entries(found) : [found];
  });
}

/** The entries of a list or group, each with its place in the file. */
export function entries({ file, field, value }: Found): Found[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).map(([name, entry]) => ({
    file,
    field: field === '' ? name : `${field}.${name}`,
    value: entry as unknown,
  }));
}

/** What stands at the end of a path of keys; undefined where the file has no such place. */
export function at(value: unknown, ...keys: string[]): unknown {
  return keys.reduce<unknown>(
    (inner, key) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined),
    value,
  );
}
