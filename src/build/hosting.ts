import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Site } from '#schemas/site.ts';
import { caddySettings } from './hosting-caddy.ts';
import { headersFile } from './hosting-headers-file.ts';
import { nginxSettings } from './hosting-nginx.ts';
import { HEADERS_FILE } from './hosting-rules.ts';

/**
 * Writes the settings of servers. `_headers` belongs into the build, where hosts that know it look for it; the others
 * lie in `hosting/` beside it, so that what is published is the site alone.
 */
export function hosting({ base }: Pick<Site, 'base'>): AstroIntegration {
  return {
    name: 'parity:hosting',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const beside = fileURLToPath(new URL('../hosting/', dir));
        await mkdir(beside, { recursive: true });
        await writeFile(join(beside, 'nginx.conf'), nginxSettings(base));
        await writeFile(join(beside, 'parity.caddy'), caddySettings(base));
        await writeFile(join(fileURLToPath(dir), HEADERS_FILE), headersFile(base));
      },
    },
  };
}
