// Serves the finished build on plain http and prints its address: `node scripts/serve.ts [port]`.
import { readFileSync } from 'node:fs';
import { networkInterfaces } from 'node:os';
import { parseSite } from '#build/site-file.ts';
import { siteServer } from './site-server.ts';

const FIRST_PORT = 4321;
const { base } = parseSite(readFileSync('content/site.yaml', 'utf8'));

function listen(port: number): void {
  const server = siteServer('dist', base);
  server.once('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE' || process.argv[2] !== undefined) throw error;
    listen(port + 1);
  });
  server.listen(port, () => {
    const hosts = Object.values(networkInterfaces())
      .flat()
      .filter((address) => address?.family === 'IPv4' && !address.internal);
    console.log(`Parity is at http://localhost:${port}${base}`);
    for (const host of hosts) console.log(`on this network: http://${host?.address}:${port}${base}`);
  });
}

listen(Number(process.argv[2] ?? FIRST_PORT));
