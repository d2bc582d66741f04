// Serves the finished build on plain http and prints its address: `node scripts/serve.ts [port]`.
import { createReadStream } from 'node:fs';
import { createServer } from 'node:http';
import { networkInterfaces } from 'node:os';
import sirv from 'sirv';

const FIRST_PORT = 4321;

const serveFile = sirv('dist', {
  brotli: true,
  etag: true,
  onNoMatch: (_request, response) => {
    response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
    createReadStream('dist/404.html').pipe(response);
  },
});

function listen(port: number): void {
  const server = createServer((request, response) => serveFile(request, response));
  server.once('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE' || process.argv[2] !== undefined) throw error;
    listen(port + 1);
  });
  server.listen(port, () => {
    const hosts = Object.values(networkInterfaces())
      .flat()
      .filter((address) => address?.family === 'IPv4' && !address.internal);
    console.log(`Parity is at http://localhost:${port}/`);
    for (const host of hosts) console.log(`on this network: http://${host?.address}:${port}/`);
  });
}

listen(Number(process.argv[2] ?? FIRST_PORT));
