import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { contentPolicy, withContentPolicy } from './content-policy.ts';

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

test('each inline script and style is allowed by its hash, once', () => {
  const policy = contentPolicy('<script>run()</script><script type="module">run()</script><style>a{}</style>');
  expect(policy).toContain(`script-src 'self' ${hashOf('run()')};`);
  expect(policy).toContain(`style-src 'self' ${hashOf('a{}')};`);
});

test('files and plain data need no hash', () => {
  const policy = contentPolicy('<script src="/a.js"></script><script type="application/json">{}</script>');
  expect(policy).toContain("script-src 'self';");
});

test('the policy stands right behind the charset', () => {
  const html = withContentPolicy('<head><meta charset="utf-8"><title>x</title></head>');
  expect(html).toMatch(
    /^<head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="default-src 'none'/,
  );
});

test('a page without a charset fails the build', () => {
  expect(() => withContentPolicy('<head></head>')).toThrow('charset');
});

test('WebAssembly runs on the page that searches, and on no other', () => {
  expect(contentPolicy('<script src="/a.js"></script>', true)).toContain("script-src 'self' 'wasm-unsafe-eval';");
  expect(contentPolicy('<script src="/a.js"></script>')).not.toContain('wasm');
});

test('only a page that registers the worker may make an address trusted', () => {
  expect(contentPolicy('<script>types.createPolicy("worker", rules)</script>')).toMatch(/; trusted-types worker$/);
  expect(contentPolicy('<script>run()</script><p>createPolicy("worker"</p>')).toMatch(/; trusted-types 'none'$/);
});
