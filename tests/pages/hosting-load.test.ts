import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { programPath, serveBy, missing as withoutServer } from './web-servers.ts';

const CONNECTIONS = 200;
const SECONDS = 30;
const missing = withoutServer.nginx ?? (programPath('wrk') ? undefined : 'wrk');
const note = missing ? ` (skipped: no ${missing})` : '';
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

test.skipIf(missing)(
  `nginx answers ${CONNECTIONS} connections for ${SECONDS} seconds, without one request failed${note}`,
  async () => {
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
  },
);
