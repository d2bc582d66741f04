import {
  EVERYWHERE,
  FOREVER,
  HEADERS_FILE,
  type Header,
  MEDIA_TYPES,
  NAMED_BY_CONTENT,
  NOT_FOUND_PAGE,
  OVER_HTTPS,
  REVALIDATE,
  WORKER_FILE,
  WORKER_POLICY,
} from './hosting-rules.ts';

const escaped = (path: string) => path.replaceAll('.', '\\.');
const indented = (lines: readonly string[]) => lines.map((line) => (line === '' ? '' : `  ${line}`));
const variableOf = (name: string) => `$parity_${name.toLowerCase().replaceAll('-', '_')}`;
const block = (head: string, lines: readonly string[]) => [`${head} {`, ...indented(lines), '}'];

/** All headers of a location: one `add_header` in it would drop those of the location around. */
function headers(cache: string, own: readonly Header[] = []): string[] {
  const replaced = own.map(([name]) => name);
  const all = [...EVERYWHERE.filter(([name]) => !replaced.includes(name)), ...own, ['Cache-Control', cache] as const];
  return [
    ...all.map(([name, value]) => `add_header ${name} "${value}" always;`),
    // An empty value sends no header.
    ...OVER_HTTPS.map(([name]) => `add_header ${name} ${variableOf(name)} always;`),
  ];
}

/**
 * Settings for nginx, to be included in a `server` block: they hold for `base` and leave all other paths to the rest of
 * that block. `root` comes from there; it holds the build at the path `base`.
 */
export function nginxSettings(base: string): string {
  const lines = [
    '# Made by `npm run build`. Include it in the server block of the site, below its root:',
    '#',
    `#   root /srv/www;                        # with what lies in dist/ at /srv/www${base}`,
    '#   brotli_static on;                     # only with the module: libnginx-mod-http-brotli-static on Debian',
    '#   include /etc/nginx/parity.conf;       # this file',
    '#',
    '# Headers that the server block adds do not reach these locations: nginx takes the innermost ones alone.',
    '',
    '# Over https, or behind a proxy that was asked over https.',
    ...OVER_HTTPS.map(([name]) => `set ${variableOf(name)} '';`),
    "set $parity_asked_over '$https $http_x_forwarded_proto';",
    ...block(
      "if ($parity_asked_over ~ '^on|https$')",
      OVER_HTTPS.map(([name, value]) => `set ${variableOf(name)} '${value}';`),
    ),
    '',
    ...block(`location ${base}`, [
      'index index.html;',
      'try_files $uri $uri/ =404;',
      `error_page 404 ${base}${NOT_FOUND_PAGE};`,
      '# A folder without a page: there is nothing to be seen, not even that it is there.',
      `error_page 403 =404 ${base}${NOT_FOUND_PAGE};`,
      'absolute_redirect off;',
      'server_tokens off;',
      'gzip_static on;',
      'gzip_vary on;',
      'gzip_proxied any;',
      'charset off;',
      ...block(
        'types',
        Object.entries(MEDIA_TYPES).map(([ending, type]) => `'${type}' ${ending};`),
      ),
      'default_type application/octet-stream;',
      '',
      ...headers(REVALIDATE),
      '',
      ...block(`location ~ /\\.|^${escaped(base + HEADERS_FILE)}$`, ['return 404;']),
      ...block(`location ~ ^${escaped(base)}(?:${NAMED_BY_CONTENT.join('|')})`, headers(FOREVER)),
      ...block(`location = ${base}${WORKER_FILE}`, headers(REVALIDATE, [WORKER_POLICY])),
    ]),
  ];
  return `${lines.join('\n')}\n`;
}
