import { build, cacheNames } from './build.ts';

/** Which build is at work, and what it came after. */
export interface Standing {
  readonly build: string;
  readonly previous: string | null;
  /** The pages that were open when this build took over: they are of the previous one. */
  readonly olderPages: readonly string[];
}

const ADDRESS = `${build.base}standing.json`;

let known: Promise<Standing | null> | undefined;

async function read(): Promise<Standing | null> {
  const record = await caches.match(ADDRESS, { cacheName: cacheNames.standing });
  return record === undefined ? null : ((await record.json()) as Standing);
}

/** The record of the build that is at work; null before the first one is. */
export function readStanding(): Promise<Standing | null> {
  known ??= read();
  return known;
}

export async function writeStanding(standing: Standing): Promise<void> {
  const cache = await caches.open(cacheNames.standing);
  await cache.put(ADDRESS, Response.json(standing));
  known = Promise.resolve(standing);
}

/** A site that begins anew, after its worker had been removed, knows of no build before. */
export async function forgetStanding(): Promise<void> {
  await caches.delete(cacheNames.standing);
  known = undefined;
}
