import { cp, glob, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import sirv from 'sirv';
import { writeWorker } from '#build/offline.ts';
import { isCompressedCopy } from '#build/precompress.ts';
import { parseSite } from '#build/site-file.ts';

const site = parseSite(await readFile('content/site.yaml', 'utf8'));

/** What a later build says on each of its pages. */
export const markOf = (name: string) => `build ${name}`;

/** Gives every script another name, as if its content had changed. */
async function renameScripts(root: string, name: string): Promise<void> {
  const scripts = await Array.fromAsync(glob('_astro/*.js', { cwd: root }));
  const names = new Set(scripts.map((file) => basename(file)));
  for await (const file of glob('**/*.{html,js}', { cwd: root })) {
    const text = await readFile(join(root, file), 'utf8');
    const renamed = text.replace(/[\w-]+\.[\w-]{8}\.js/g, (found) =>
      names.has(found) ? found.replace(/\.js$/, `${name}.js`) : found,
    );
    if (renamed !== text) await writeFile(join(root, file), renamed);
  }
  for (const file of scripts) await rename(join(root, file), join(root, file.replace(/\.js$/, `${name}.js`)));
}

/**
 * A later build, made of the one in `dist/`: a line more on every page, scripts by other names, other data, and the
 * worker that the build step makes of that. Without compressed copies, which would be of the build before.
 */
export async function laterBuild(name: string, { offline = true } = {}): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'parity-build-'));
  await cp('dist', root, { recursive: true, filter: (file) => !isCompressedCopy(file) });
  await renameScripts(root, name);
  for await (const file of glob('**/*.html', { cwd: root })) {
    const html = await readFile(join(root, file), 'utf8');
    await writeFile(join(root, file), html.replace('</main>', `<p>${markOf(name)}</p></main>`));
  }
  await writeFile(join(root, 'plan/words.json'), JSON.stringify({ of: name }));
  await writeWorker(root, { ...site, offline });
  return root;
}

export interface Host {
  readonly origin: string;
  /** All bytes sent so far, headers included. */
  sent(): number;
  /** Serves another build from now on. */
  show(root: string): void;
  /** Cuts every connection and takes no more. */
  stop(): Promise<void>;
}

/** A server on localhost, where browsers run workers, whose build can be changed; it sends brotli where there is some. */
export async function openHost(root: string): Promise<Host> {
  const serve = (dir: string) => sirv(dir, { brotli: true, etag: true, dev: dir !== 'dist' });
  let current = serve(root);
  let gone = 0;
  const sockets = new Set<Socket>();
  const server = createServer((request, response) =>
    current(request, response, () => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      response.end('<!doctype html><title>Not here</title>');
    }),
  );
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.once('close', () => {
      sockets.delete(socket);
      gone += socket.bytesWritten;
    });
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    sent: () => [...sockets].reduce((sum, socket) => sum + socket.bytesWritten, gone),
    show: (dir) => {
      current = serve(dir);
    },
    stop: async () => {
      if (!server.listening) return;
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

export async function removeBuild(root: string): Promise<void> {
  await rm(root, { recursive: true, force: true });
}
