import { build, cacheNames } from './build.ts';
import type { RequestEvent } from './scope.ts';
import { readStanding } from './standing.ts';

/** The files of the site are the same whatever is asked of them. */
const ANY_QUERY = { ignoreSearch: true, ignoreVary: true };

async function look(address: string, names: readonly string[]): Promise<Response | undefined> {
  for (const cacheName of names) {
    const found = await caches.match(address, { ...ANY_QUERY, cacheName });
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Where an answer is looked for before the network is asked, and where when that fails. */
async function placesFor({ request, clientId }: RequestEvent): Promise<{ first: string[]; last: string[] }> {
  const own = cacheNames.build(build.id);
  const standing = await readStanding();
  if (request.mode === 'navigate' || !standing?.previous) return { first: [own], last: [cacheNames.visited] };
  const previous = cacheNames.build(standing.previous);
  return standing.olderPages.includes(clientId)
    ? { first: [previous, own], last: [cacheNames.visited] }
    : { first: [own], last: [cacheNames.visited, previous] };
}

async function keepVisited(address: string, response: Response): Promise<void> {
  const cache = await caches.open(cacheNames.visited);
  await cache.put(address.replace(/\?.*/, ''), response);
}

/**
 * Answers from the build that is at work, so that all parts of a page are of one build; a page that was open before
 * goes on with the parts of the build before. What no build holds comes from the network and is kept for later.
 */
export async function answer(event: RequestEvent): Promise<Response> {
  const { request } = event;
  const { first, last } = await placesFor(event);
  const kept = await look(request.url, first);
  if (kept !== undefined) return kept;
  let fresh: Response | undefined;
  try {
    fresh = await fetch(request);
  } catch {
    // Offline: what was visited before may do.
  }
  if (fresh?.ok) {
    // No room is no reason to say anything: the answer is there.
    event.waitUntil(keepVisited(request.url, fresh.clone()).catch(() => {}));
    return fresh;
  }
  return (await look(request.url, last)) ?? fresh ?? Response.error();
}
