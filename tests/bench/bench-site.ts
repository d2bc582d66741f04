// The finished build on a server of its own, with pages beside it to compare with.
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync } from 'node:zlib';
import { parseSite } from '#build/site-file.ts';
import { siteServer } from '../../scripts/site-server.ts';
import { originAt } from './bench-browser.ts';

export interface BenchSite {
  readonly origin: string;
  /** The address of a route of the default language. */
  at(route: string): string;
  /** The same for this program itself, which knows the host by another name than the browser does. */
  local(route: string): string;
  /** Serves a page of one's own beside the build, packed like its pages; gives its address. */
  lay(name: string, html: string): string;
  /** Serves something of so many bytes that cannot be packed; gives its address. */
  layBytes(name: string, count: number): string;
  close(): void;
}

/** Serves `dist/`. */
export async function openSite(): Promise<BenchSite> {
  const { base } = parseSite(readFileSync('content/site.yaml', 'utf8'));
  const build = siteServer('dist', base);
  const laid = new Map<string, { type: string; packed: Buffer }>();
  const server = createServer((request, response) => {
    const own = laid.get(request.url ?? '');
    if (own === undefined) build.emit('request', request, response);
    else response.writeHead(200, { 'content-type': own.type, 'content-encoding': 'br' }).end(own.packed);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const origin = originAt(port);
  const lay = (name: string, type: string, content: Buffer) => {
    const path = `${base}bench/${name}/`;
    laid.set(path, { type, packed: brotliCompressSync(content) });
    return origin + path;
  };
  return {
    origin,
    at: (route) => origin + base.slice(0, -1) + route,
    local: (route) => `http://127.0.0.1:${port}${base.slice(0, -1)}${route}`,
    lay: (name, html) => lay(name, 'text/html; charset=utf-8', Buffer.from(html)),
    layBytes: (name, count) => lay(name, 'image/png', randomBytes(count)),
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
