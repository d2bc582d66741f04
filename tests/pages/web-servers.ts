// Debian's nginx and Caddy on the loopback: an ordinary configuration around the settings that the build made.
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type IncomingHttpHeaders, request } from 'node:http';
import { request as secureRequest } from 'node:https';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const BROTLI_MODULE = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

/** Where a program is installed; also among those of the system, which are not on everybody's path. */
export function programPath(name: string): string | undefined {
  const folders = [...(process.env['PATH'] ?? '').split(':'), '/usr/sbin'];
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
}

export type ServerName = 'nginx' | 'caddy';
/** What a server needs here, and is not installed. */
export const missing: Readonly<Record<ServerName, string | undefined>> = {
  nginx: ['nginx', 'openssl'].find((name) => !programPath(name)) ?? (existsSync(BROTLI_MODULE) ? undefined : 'brotli'),
  caddy: ['caddy', 'openssl'].find((name) => !programPath(name)),
};

/** Servers that are not installed are named, so that the report says what was not tried. */
export const titleOf = (name: ServerName) =>
  missing[name] === undefined ? name : `${name} (skipped: no ${missing[name]})`;

interface Place {
  readonly folder: string;
  readonly root: string;
  readonly settings: string;
  readonly port: number;
  readonly securePort: number;
}

function nginxMain({ folder, root, settings, port, securePort }: Place): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (of) => `${of}_temp_path ${folder}/${of};`,
  );
  return `daemon off; pid ${folder}/pid; error_log ${folder}/error.log; worker_processes 1;
${process.getuid?.() === 0 ? 'user root;' : ''}
load_module ${BROTLI_MODULE};
events { worker_connections 1024; }
http {
  include /etc/nginx/mime.types; gzip on; access_log off; ${temporary.join(' ')}
  server {
    listen 127.0.0.1:${port}; listen 127.0.0.1:${securePort} ssl;
    ssl_certificate ${folder}/certificate.pem; ssl_certificate_key ${folder}/key.pem;
    root ${root}; brotli_static on; include ${settings};
  }
}`;
}

function caddyMain({ folder, root, settings, port, securePort }: Place): string {
  return `{
  admin off
  auto_https off
}
http://127.0.0.1:${port} {
  root * ${root}
  import ${settings}
}
https://127.0.0.1:${securePort} {
  tls ${folder}/certificate.pem ${folder}/key.pem
  root * ${root}
  import ${settings}
}`;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
  /** Bytes over the wire. */
  readonly size: number;
}

/** Asks for an address without unpacking the answer or following it. */
export function ask(address: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  const send = address.startsWith('https:') ? secureRequest : request;
  return new Promise((done, fail) => {
    const sent = send(address, { method, headers, rejectUnauthorized: false, agent: false }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => {
        const { statusCode: status = 0, headers, socket } = response;
        done({ status, headers, body: Buffer.concat(parts), size: socket.bytesRead });
      });
    });
    sent.on('error', fail).end();
  });
}

async function untilAnswered(address: string, server: ChildProcess, said: () => string): Promise<void> {
  for (let left = 100; left > 0; left -= 1) {
    if (server.exitCode !== null) break;
    if (await ask(address).catch(() => false)) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error(`The server does not answer: ${said()}`);
}

/**
 * Serves a build under its base path by the settings in a file, and lays a hidden file beside its pages. Ends with
 * `stop`, which waits for the server.
 */
export async function serveBy(name: ServerName, { dist = 'dist', base = '/', settings = '' }) {
  const folder = mkdtempSync(join(tmpdir(), 'parity-host-'));
  const root = join(folder, 'www');
  const site = join(root, base);
  mkdirSync(dirname(site), { recursive: true });
  execFileSync('cp', ['-r', '--reflink=auto', resolve(dist), site.replace(/\/$/, '')]);
  writeFileSync(join(site, '.hidden'), 'hidden');
  const key = [
    '-newkey',
    'ec',
    '-pkeyopt',
    'ec_paramgen_curve:prime256v1',
    '-nodes',
    '-keyout',
    join(folder, 'key.pem'),
  ];
  const certificate = ['-subj', '/CN=127.0.0.1', '-days', '1', '-out', join(folder, 'certificate.pem')];
  execFileSync('openssl', ['req', '-x509', ...key, ...certificate], { stdio: 'ignore' });

  const place = {
    folder,
    root,
    settings: resolve(settings),
    port: await freePort(),
    securePort: await freePort(),
  };
  const main = join(folder, 'main.conf');
  writeFileSync(main, name === 'nginx' ? nginxMain(place) : caddyMain(place));
  const caddy = ['--config', main, '--adapter', 'caddyfile'];
  const env = { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder };
  const program = programPath(name) ?? name;
  // Each program's own check of a configuration comes first.
  execFileSync(program, name === 'nginx' ? ['-t', '-c', main] : ['validate', ...caddy], { env, stdio: 'pipe' });
  const server = spawn(program, name === 'nginx' ? ['-c', main] : ['run', ...caddy], { env });
  let said = '';
  server.stderr.on('data', (part) => {
    said += part;
  });
  const origin = `http://127.0.0.1:${place.port}`;
  await untilAnswered(origin, server, () => said);
  return {
    origin,
    secureOrigin: `https://127.0.0.1:${place.securePort}`,
    stop: async () => {
      const ended = new Promise((done) => server.once('exit', done));
      server.kill('SIGTERM');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
