import { createHash } from 'node:crypto';
import { glob, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const SEARCH_PAGE = /(?:^|\/)search\/index\.html$/;

/** Contents of the inline elements of one kind; an element with `src` or plain data runs nothing and needs no hash. */
function inlineBlocks(html: string, tag: 'script' | 'style'): string[] {
  const blocks = html.matchAll(new RegExp(`<${tag}\\b([^>]*)>([\\s\\S]*?)</${tag}>`, 'g'));
  return [...blocks].flatMap(([, attributes = '', content = '']) =>
    /\bsrc=|application\/(?:ld\+)?json/.test(attributes) ? [] : [content],
  );
}

function hashSources(blocks: readonly string[]): string[] {
  const hashes = blocks.map((block) => `'sha256-${createHash('sha256').update(block).digest('base64')}'`);
  return [...new Set(hashes)];
}

/** Whether a page loads a script file, by itself or out of an inline block; one that is kept in a template counts too. */
function loadsScripts(html: string): boolean {
  return /<script\b[^>]*\ssrc=/.test(html) || inlineBlocks(html, 'script').some((script) => /\bimport\b/.test(script));
}

/** Pages that register the service worker make its address trusted, by a policy of this name: see `page-inline.js`. */
function trustedTypes(html: string): string {
  const registers = inlineBlocks(html, 'script').some((script) => /createPolicy\(["'`]worker["'`]/.test(script));
  return registers ? 'worker' : "'none'";
}

/**
 * The policy of one finished page: nothing but this origin, and just the inline blocks that stand in the page. Where it
 * loads no script file none may be loaded. WebAssembly runs where the index is searched, and nowhere else.
 */
export function contentPolicy(html: string, runsWasm = false): string {
  return [
    "default-src 'none'",
    [
      'script-src',
      ...(loadsScripts(html) ? ["'self'"] : []),
      ...(runsWasm ? ["'wasm-unsafe-eval'"] : []),
      ...hashSources(inlineBlocks(html, 'script')),
    ].join(' '),
    ["style-src 'self'", ...hashSources(inlineBlocks(html, 'style'))].join(' '),
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
    "require-trusted-types-for 'script'",
    `trusted-types ${trustedTypes(html)}`,
  ].join('; ');
}

/** What may stand before the policy: nothing that loads or runs. */
const BEFORE = /^\s*<!doctype html>\s*<html\b[^>]*>\s*<head>\s*<meta charset="utf-8"\s*\/?>/i;

/** Puts the policy right behind the charset, before anything that it governs. */
export function withContentPolicy(html: string, runsWasm = false): string {
  if (!BEFORE.test(html)) {
    throw new Error('The page does not begin with <meta charset="utf-8">, behind which the policy has to stand');
  }
  return html.replace(
    BEFORE,
    (begin) => `${begin}<meta http-equiv="content-security-policy" content="${contentPolicy(html, runsWasm)}">`,
  );
}

/**
 * Adds the content security policy to every page of the finished build.
 *
 * Astro's own `security.csp` lists the hashes of the whole build on every page and writes them behind the page's
 * head; reading the finished file gives each page its own few, in the right place.
 */
export function contentPolicyIntegration(): AstroIntegration {
  return {
    name: 'parity:content-policy',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        for await (const file of glob('**/*.html', { cwd: root })) {
          const path = join(root, file);
          await writeFile(path, withContentPolicy(await readFile(path, 'utf8'), SEARCH_PAGE.test(file)));
        }
      },
    },
  };
}
