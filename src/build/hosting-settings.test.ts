import { expect, test } from 'vitest';
import { caddySettings } from './hosting-caddy.ts';
import { headersFile } from './hosting-headers-file.ts';
import { nginxSettings } from './hosting-nginx.ts';
import { EVERYWHERE, OVER_HTTPS } from './hosting-rules.ts';

/** The rules of a `_headers` file: what each path is sent. */
function rulesOf(file: string): Record<string, string[]> {
  const rules: Record<string, string[]> = {};
  let path = '';
  for (const line of file.trim().split('\n')) {
    if (line.startsWith('  ')) rules[path]?.push(line.trim());
    else {
      path = line;
      rules[path] = [];
    }
  }
  return rules;
}

test('every location of nginx that adds a header adds all of them', () => {
  const locations = nginxSettings('/')
    .split(/location .*\{/)
    .slice(1);
  const adding = locations.filter((location) => location.includes('add_header'));
  expect(adding).toHaveLength(3);
  for (const location of adding)
    for (const [name] of [...EVERYWHERE, ...OVER_HTTPS, ['Cache-Control']])
      expect(location.match(new RegExp(`add_header ${name} `, 'g'))).toHaveLength(1);
});

test('the file of rules says no header twice of one path, save the policy, and knows no hash that a build changes', () => {
  const rules = rulesOf(headersFile('/'));
  const [everywhere = [], ...others] = Object.values(rules);
  expect(Object.keys(rules)[0]).toBe('/*');
  expect(everywhere).toHaveLength(EVERYWHERE.length + OVER_HTTPS.length);
  const names = everywhere.map((line) => line.split(':')[0]);
  for (const lines of others)
    for (const line of lines) {
      const name = line.split(':')[0] ?? '';
      if (name !== 'Content-Security-Policy') expect(names).not.toContain(name);
    }
  for (const file of [headersFile('/'), nginxSettings('/'), caddySettings('/')]) expect(file).not.toContain('sha256-');
});

test('under a base path the rules hold for that path alone', () => {
  for (const path of Object.keys(rulesOf(headersFile('/our.site/')))) expect(path).toMatch(/^\/our\.site\//);
  const nginx = nginxSettings('/our.site/');
  expect(nginx.match(/^location .*/gm)).toEqual(['location /our.site/ {']);
  expect(nginx).toContain('location ~ ^/our\\.site/(?:_astro/|');
  expect(caddySettings('/our.site/')).toContain('route /our.site/* {');
});
