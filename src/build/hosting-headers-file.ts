import {
  EVERYWHERE,
  FOREVER,
  type Header,
  NAMED_BY_CONTENT,
  OVER_HTTPS,
  REVALIDATE,
  WORKER_FILE,
  WORKER_POLICY,
} from './hosting-rules.ts';

/**
 * `_headers`, as Cloudflare Pages and Netlify read it. Such hosts put together what several rules say of one header, so
 * no header stands in two rules that fit the same path, save the policy, of which a browser obeys both. Without a rule
 * both hosts send pages to be asked for anew each time.
 */
export function headersFile(base: string): string {
  const rule = (path: string, headers: readonly Header[]) => [
    base + path,
    ...headers.map(([name, value]) => `  ${name}: ${value}`),
  ];
  return [
    ...rule('*', [...EVERYWHERE, ...OVER_HTTPS]),
    ...NAMED_BY_CONTENT.flatMap((folder) => rule(`${folder}*`, [['Cache-Control', FOREVER]])),
    ...rule(WORKER_FILE, [['Cache-Control', REVALIDATE], WORKER_POLICY]),
    '',
  ].join('\n');
}
