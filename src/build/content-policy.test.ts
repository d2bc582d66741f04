import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { contentPolicy, withContentPolicy } from './content-policy.ts';

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

test('each inline script and style is allowed by its hash, once', () => {
  const policy = contentPolicy('<script>run()</script><script type="module">run()</script><style>a{}</style>');
  expect(policy).toContain(`script-src ${hashOf('run()')};`);
  expect(policy).toContain(`style-src 'self' ${hashOf('a{}')};`);
});

test('files and plain data need no hash', () => {
  const policy = contentPolicy('<script src="/a.js"></script><script type="application/json">{}</script>');
  expect(policy).toContain("script-src 'self';");
});

test.each([
  ['a file', '<script type="module" src="/a.js"></script>'],
  ['a file that a template keeps for later', '<template><script src="/a.js"></script></template>'],
  ['an inline module that imports one', '<script type="module">import("/a.js")</script>'],
])('script files of the site run on a page with %s', (_name, html) => {
  expect(contentPolicy(html)).toContain("script-src 'self'");
});

test('on a page without script files none can be loaded, and an address in data is none', () => {
  expect(contentPolicy('<script>run()</script><a data-src="/a.js">important</a>')).not.toContain("script-src 'self'");
});

test('the policy stands right behind the charset', () => {
  const html = withContentPolicy('<!DOCTYPE html><html lang="ru"> <head><meta charset="utf-8"><title>x</title></head>');
  expect(html).toMatch(
    /<head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="default-src 'none'/,
  );
});

test.each([
  ['no charset', '<!doctype html><html><head></head>'],
  ['a script before it', '<!doctype html><html><head><script>run()</script><meta charset="utf-8"></head>'],
  ['a link before it', '<!doctype html><html><head><link rel="stylesheet" href="/a.css"><meta charset="utf-8"></head>'],
  ['one in a comment', '<!doctype html><html><head><!-- <meta charset="utf-8"> --></head>'],
  ['one in the body', '<!doctype html><html><head></head><body><meta charset="utf-8">'],
])('a page with %s fails the build', (_name, html) => {
  expect(() => withContentPolicy(html)).toThrow('charset');
});

test('WebAssembly runs on the page that searches, and on no other', () => {
  expect(contentPolicy('<script src="/a.js"></script>', true)).toContain("script-src 'self' 'wasm-unsafe-eval';");
  expect(contentPolicy('<script src="/a.js"></script>')).not.toContain('wasm');
});

test('only a page that registers the worker may make an address trusted', () => {
  expect(contentPolicy('<script>types.createPolicy("worker", rules)</script>')).toMatch(/; trusted-types worker$/);
  expect(contentPolicy('<script>run()</script><p>createPolicy("worker"</p>')).toMatch(/; trusted-types 'none'$/);
});
