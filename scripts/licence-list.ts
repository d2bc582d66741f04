// The packages that the lock file names for all platforms, under which licences they come, and which of those will do.
import { readFileSync } from 'node:fs';

/** An entry of `package-lock.json`, as far as it is read here. */
export interface LockedPackage {
  readonly version: string;
  readonly license?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly os?: string | readonly string[];
  readonly cpu?: string | readonly string[];
  readonly libc?: string | readonly string[];
  readonly hasInstallScript?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

interface Lock {
  readonly lockfileVersion: number;
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

export const lock: Lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const { '': root, ...installed } = lock.packages;

/** What the project itself asks for. */
export const asked = root;
/** Every package by the place where it is installed, such as `node_modules/a/node_modules/b`. */
export const packages = installed;

/** The name of a package, from the place where it is installed. */
export const nameAt = (place: string) => place.replace(/^.*node_modules\//, '');

/** Where the package lies that another asks for: beside it, or further up; undefined where the lock has none. */
export function placeOf(name: string, from: string): string | undefined {
  for (let at = from; ; at = at.replace(/(?:\/|^)node_modules\/(?:@[^/]+\/)?[^/]+$/, '')) {
    const place = `${at}${at && '/'}node_modules/${name}`;
    if (place in packages) return place;
    if (at === '') return undefined;
  }
}

/** Licences that ask for no more than that their notice is kept. */
const PERMISSIVE = new Set([
  ...['MIT', 'ISC', 'BSD', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'Apache-2.0', 'BlueOak-1.0.0', 'Zlib'],
  ...['CC0-1.0', 'Python-2.0'],
]);
/** Licences that ask for the source of changes: for tools and data that build the site and do not become part of it. */
const FOR_TOOLS = new Set(['MPL-2.0', 'LGPL-3.0-or-later', 'CC-BY-4.0', 'OFL-1.1']);

/** Whether a licence expression can be met by these licences; without brackets inside brackets, as packages write it. */
export function meets(expression: string, allowed: ReadonlySet<string>): boolean {
  const alternatives = expression.replace(/[()]/g, '').split(' OR ');
  return alternatives.some((alternative) => alternative.split(' AND ').every((name) => allowed.has(name)));
}

export const willDo = (licence: string) => meets(licence, new Set([...PERMISSIVE, ...FOR_TOOLS]));
export const willDoInPages = (licence: string) => meets(licence, PERMISSIVE);

/** Packages whose code goes to browsers: what is asked for to run, save what builds pages, and what they ask for. */
export function inPages(): string[] {
  const found = new Set<string>();
  const add = (name: string, from: string) => {
    const place = placeOf(name, from);
    if (place === undefined || found.has(place) || name.startsWith('@types/')) return;
    found.add(place);
    for (const next of Object.keys(packages[place]?.dependencies ?? {})) add(next, place);
  };
  const asks = Object.keys(asked?.dependencies ?? {}).filter((name) => !/^(?:@astrojs\/|astro$)/.test(name));
  for (const name of [...asks, 'pagefind']) add(name, '');
  return [...found].sort();
}
