import { spawnSync } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { changedSite, withoutNetwork } from './changed-site.ts';

const skipped = withoutNetwork.length > 0 ? '' : ' (skipped: no network namespaces)';

describe.skipIf(skipped)(`with the network cut off${skipped}`, () => {
  const server = createServer((_request, response) => response.end('reached'));
  const site = changedSite();
  let address = '';

  beforeAll(async () => {
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    server.close();
    site.remove();
  });

  test('nothing is reached, not even the machine itself', async () => {
    expect(await (await fetch(address)).text()).toBe('reached');
    const [program = '', ...args] = [...withoutNetwork, process.execPath, '-e', `await fetch('${address}')`];
    const { status, stderr } = spawnSync(program, args, { encoding: 'utf8', timeout: 10_000 });
    expect(status).not.toBe(0);
    expect(stderr).toContain('fetch failed');
  });

  test('the site is built whole', () => {
    const { status, output } = site.build();
    expect(status, output).toBe(0);
    for (const file of ['index.html', 'en/handbook/index.html', 'pagefind/pagefind.js', 'guide/why/card.png', 'sw.js'])
      expect(site.built(file).length, file).toBeGreaterThan(1_000);
  });
});
