import { digestOf, type OfflineLanguage } from '#domain/offline/offline-build.ts';
import { build, buildCaches, cacheNames } from './build.ts';

/** So many files are fetched at once: the page that a person reads meanwhile comes first. */
const AT_ONCE = 3;

/** The same answer as if it had come unpacked and without a detour; undefined when its content is another. */
async function checked(response: Response, digest: string): Promise<Response | undefined> {
  if (!response.ok) return undefined;
  const content = await response.arrayBuffer();
  if ((await digestOf(content)) !== digest) return undefined;
  const headers = new Headers(response.headers);
  headers.delete('content-encoding');
  headers.delete('content-length');
  return new Response(content, { headers });
}

/** From another build's cache, from the browser's own, at last from the network: whatever has the right content. */
async function obtain(address: string, digest: string): Promise<Response> {
  for (const cacheName of await buildCaches()) {
    const kept = await caches.match(address, { cacheName, ignoreVary: true });
    const right = kept && (await checked(kept, digest));
    if (right) return right;
  }
  for (const cache of ['force-cache', 'reload'] as const) {
    const right = await checked(await fetch(address, { cache, priority: 'low' }), digest);
    if (right) return right;
  }
  throw new Error(`${address} is not of this build`);
}

async function put(cache: Cache, path: string, digest: string): Promise<void> {
  const address = build.base + path;
  if (await cache.match(address, { ignoreVary: true })) return;
  await cache.put(address, await obtain(address, digest));
}

async function putAll(cache: Cache, files: readonly (readonly [string, string])[]): Promise<void> {
  const waiting = [...files];
  const work = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) await put(cache, ...next);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}

/**
 * Puts everything that a language needs into the cache of this build, its home page last.
 *
 * Each file is compared with the build by its digest, so that a site which is being copied over is never kept as a
 * mixture of two. What was fetched before a failure stays for the next try, except where there is no room.
 */
export async function fillLanguage({ prefix, files }: OfflineLanguage): Promise<void> {
  const name = cacheNames.build(build.id);
  const cache = await caches.open(name);
  const { [prefix]: home = '', ...others } = files;
  try {
    await putAll(cache, [...Object.entries(build.shared), ...Object.entries(others)]);
    await put(cache, prefix, home);
  } catch (error) {
    if (error instanceof DOMException && error.name === 'QuotaExceededError') await caches.delete(name);
    throw error;
  }
}
