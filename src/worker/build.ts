import { cachePrefix, type OfflineBuild, type OfflineLanguage } from '#domain/offline/offline-build.ts';

/** Stands before the worker in `sw.js`: see `src/build/offline.ts`. */
declare const BUILD: OfflineBuild;

export const build = BUILD;

const prefix = cachePrefix(build.base);
const buildPrefix = `${prefix}build:`;

/** Names of the caches of this site on this origin. */
export const cacheNames = {
  /** Everything that one build needs offline. It never changes once it is whole. */
  build: (id: string) => `${buildPrefix}${id}`,
  /** What was met outside of that: Word files, pages of another language. */
  visited: `${prefix}visited`,
  /** Which build is at work: see `standing.ts`. */
  standing: `${prefix}standing`,
};

/** The names of the caches of all builds, the oldest first. */
export async function buildCaches(): Promise<string[]> {
  return (await caches.keys()).filter((name) => name.startsWith(buildPrefix));
}

/** True when a build's cache holds a whole language: its home page is put there last. */
export async function holds(id: string, language: OfflineLanguage): Promise<boolean> {
  const home = await caches.match(build.base + language.prefix, { cacheName: cacheNames.build(id) });
  return home !== undefined;
}
