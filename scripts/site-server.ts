// The finished build as a server gives it: under its base path, its own 404 page, packed where that is asked for.
import { createReadStream } from 'node:fs';
import { createServer, type Server } from 'node:http';
import sirv from 'sirv';

/**
 * A server of the build that lies in `root`; `base` is the path under which its links expect it.
 *
 * Outside the base nothing is served: a link that forgot it must not work by chance. `/` alone leads to the base.
 */
export function siteServer(root: string, base: string): Server {
  const serveFile = sirv(root, {
    brotli: true,
    gzip: true,
    etag: true,
    onNoMatch: (_request, response) => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      createReadStream(`${root}/404.html`).pipe(response);
    },
  });
  return createServer((request, response) => {
    const url = request.url ?? '/';
    if (url === '/' && base !== '/') response.writeHead(302, { location: base }).end();
    else if (!url.startsWith(base)) response.writeHead(404, { 'content-type': 'text/plain' }).end(`Outside ${base}`);
    else {
      request.url = url.slice(base.length - 1);
      serveFile(request, response);
    }
  });
}
