// The service worker of a site that works offline: what it does when. `sw.js` is made of it by src/build/offline.ts.
import { languageAt, type OfflineLanguage } from '#domain/offline/offline-build.ts';
import { answer } from './answer.ts';
import { build, buildCaches, cacheNames, holds } from './build.ts';
import { fillLanguage } from './fill.ts';
import { openPages, scope } from './scope.ts';
import { forgetStanding, readStanding, writeStanding } from './standing.ts';

const languageOf = (address: string) => languageAt(build, new URL(address).pathname.slice(build.base.length));

/** A language is in use when a page of it is open, or the build before kept it. */
async function languagesInUse(before: string | undefined): Promise<OfflineLanguage[]> {
  const open = (await openPages()).map(({ url }) => languageOf(url));
  const used: OfflineLanguage[] = [];
  for (const language of build.languages) {
    const isKept = before !== undefined && (await holds(before, language));
    if (isKept || open.includes(language)) used.push(language);
  }
  return used;
}

async function install(): Promise<void> {
  if (scope.registration.active === null) await forgetStanding();
  const before = await readStanding();
  for (const language of await languagesInUse(before?.build)) await fillLanguage(language);
  if (scope.registration.active !== null) for (const page of await openPages()) page.postMessage('update');
}

/** Keeps the caches of this build and of the one before it: pages that are open load their parts from there. */
async function activate(): Promise<void> {
  const previous = (await readStanding())?.build ?? null;
  const olderPages = previous === null ? [] : (await openPages()).map(({ id }) => id);
  await writeStanding({ build: build.id, previous, olderPages });
  const kept = [build.id, ...(previous === null ? [] : [previous])].map(cacheNames.build);
  for (const name of await buildCaches()) if (!kept.includes(name)) await caches.delete(name);
  if (previous === null) await scope.clients.claim();
}

const filling = new Set<OfflineLanguage>();

/** The first page of a language brings the rest of it; what fails is tried again at the next page. */
async function takeUp(language: OfflineLanguage): Promise<void> {
  if (filling.has(language) || (await holds(build.id, language))) return;
  filling.add(language);
  await fillLanguage(language).catch(() => {});
  filling.delete(language);
}

scope.addEventListener('install', (event) => event.waitUntil(install()));
scope.addEventListener('activate', (event) => event.waitUntil(activate()));
// A page says so when a person chose «update».
scope.addEventListener('message', (event) => event.waitUntil(scope.skipWaiting()));
scope.addEventListener('fetch', (event) => {
  const { method, url, mode } = event.request;
  const { origin, pathname } = new URL(url);
  const isOurs = origin === location.origin && pathname.startsWith(build.base) && pathname !== `${build.base}sw.js`;
  if (method !== 'GET' || !isOurs) return;
  // Whatever ails the caches, the page is answered.
  event.respondWith(answer(event).catch(() => fetch(event.request)));
  if (mode === 'navigate') event.waitUntil(takeUp(languageOf(url)));
});
