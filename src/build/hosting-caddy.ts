import {
  EVERYWHERE,
  FOREVER,
  HEADERS_FILE,
  MEDIA_TYPES,
  NAMED_BY_CONTENT,
  NOT_FOUND_PAGE,
  OVER_HTTPS,
  REVALIDATE,
  WORKER_FILE,
  WORKER_POLICY,
} from './hosting-rules.ts';

const indented = (lines: readonly string[]) => lines.map((line) => (line === '' ? '' : `\t${line}`));
const block = (head: string, lines: readonly string[]) => [`${head} {`, ...indented(lines), '}'];
const quoted = ([name, value]: readonly [string, string]) => `${name} "${value}"`;

/**
 * Settings for Caddy, to be imported into a site block, for the paths under `base`. `root` comes from there; it holds
 * the build at the path `base`.
 */
export function caddySettings(base: string): string {
  const fileServer = block('file_server', ['precompressed br gzip', `hide .* ${HEADERS_FILE}`]);
  const lines = [
    '# Made by `npm run build`. Import it into the block of the site, below its root:',
    '#',
    `#\troot * /srv/www                    # with what lies in dist/ at /srv/www${base}`,
    '#\timport /etc/caddy/parity.caddy     # this file',
    '',
    // Caddy sorts directives by their matchers, except within a route.
    ...block(`route ${base}*`, [
      ...block('header', [...EVERYWHERE.map(quoted), `Cache-Control ${REVALIDATE}`]),
      '@parity_https expression `{http.request.scheme} == "https" || {http.request.header.X-Forwarded-Proto} == "https"`',
      ...block('header @parity_https', OVER_HTTPS.map(quoted)),
      `@parity_named path ${NAMED_BY_CONTENT.map((folder) => `${base}${folder}*`).join(' ')}`,
      `header @parity_named Cache-Control "${FOREVER}"`,
      `header ${base}${WORKER_FILE} ${quoted(WORKER_POLICY)}`,
      '@parity_other not method GET HEAD',
      'respond @parity_other 405',
      ...Object.entries(MEDIA_TYPES).flatMap(([ending, type]) => [
        `@parity_${ending} path *.${ending}`,
        `header @parity_${ending} Content-Type "${type}"`,
      ]),
      ...fileServer,
    ]),
    '',
    ...block('handle_errors', [
      `@parity_lost path ${base}*`,
      ...block('route @parity_lost', [
        ...block('header', [`Content-Type "${MEDIA_TYPES['html']}"`, `Cache-Control ${REVALIDATE}`]),
        `rewrite * ${base}${NOT_FOUND_PAGE}`,
        ...fileServer,
      ]),
    ]),
  ];
  return `${lines.join('\n')}\n`;
}
