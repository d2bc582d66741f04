import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { programPath, serveBy, titleOf, missing as withoutServer } from './web-servers.ts';

const CONNECTIONS = 200;
const SECONDS = 30;
const missing = withoutServer.nginx ?? (programPath('wrk') ? undefined : 'wrk');
const PATHS = ['/', '/guide/why/', '/en/handbook/', '/assessment/take/', '/briefs/edit/', '/sw.js', '/card.png'];

/** Each connection asks for the pages in turn, by a browser's own words. */
const SCRIPT = `
local paths = { ${PATHS.map((path) => `"${path}"`).join(', ')} }
local next = 0
wrk.headers["Accept-Encoding"] = "gzip, deflate, br"
request = function()
  next = next % #paths + 1
  return wrk.format("GET", paths[next])
end
done = function(summary)
  local e = summary.errors
  print(string.format('{"answered":%d,"failed":%d}', summary.requests, e.connect + e.read + e.write + e.status + e.timeout))
end
`;

describe.skipIf(missing)(
  withoutServer.nginx ? titleOf('nginx') : `nginx${missing ? ` (skipped: no ${missing})` : ''}`,
  () => {
    test(`answers ${CONNECTIONS} connections for ${SECONDS} seconds, without one request failed`, async () => {
      const server = await serveBy('nginx', { settings: 'hosting/nginx.conf' });
      try {
        const script = join(mkdtempSync(join(tmpdir(), 'parity-load-')), 'load.lua');
        writeFileSync(script, SCRIPT);
        const how = ['--connections', `${CONNECTIONS}`, '--threads', '2', '--duration', `${SECONDS}s`];
        const said = execFileSync('wrk', [...how, '--timeout', '10s', '--script', script, server.origin]).toString();
        const { answered, failed } = JSON.parse(said.match(/\{"answered".*\}/)?.[0] ?? '{}');
        console.log(`${answered} requests in ${SECONDS} s over ${CONNECTIONS} connections, ${failed} failed`);
        expect(answered).toBeGreaterThan(SECONDS * CONNECTIONS);
        expect(failed).toBe(0);
      } finally {
        await server.stop();
      }
    });
  },
);
