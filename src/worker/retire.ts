// Takes the place of a worker that is no longer wanted: deletes what it kept, then itself.
import { cachePrefix, type OfflineBuild } from '#domain/offline/offline-build.ts';
import { scope } from './scope.ts';

declare const BUILD: Pick<OfflineBuild, 'base'>;

async function retire(): Promise<void> {
  const names = (await caches.keys()).filter((name) => name.startsWith(cachePrefix(BUILD.base)));
  await Promise.all(names.map((name) => caches.delete(name)));
  await scope.registration.unregister();
}

scope.addEventListener('install', (event) => event.waitUntil(scope.skipWaiting()));
scope.addEventListener('activate', (event) => event.waitUntil(retire()));
