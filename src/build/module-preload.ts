import { glob, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** What each script file of the build imports when it starts, by its path from the root of the build. */
export type Imports = ReadonlyMap<string, readonly string[]>;

/** These files and all that they import, at any remove, in the order in which they are met. */
function withImported(files: readonly string[], imports: Imports): Set<string> {
  const met = new Set(files);
  // A set hands out what is added while it is walked.
  for (const file of met) for (const imported of imports.get(file) ?? []) met.add(imported);
  return met;
}

/** The programs that a page starts by itself; one that is kept in a template may never be asked for. */
function programsOf(html: string, base: string): string[] {
  const standing = html.replaceAll(/<template\b[\s\S]*?<\/template>/g, '');
  return [...standing.matchAll(/<script\b[^>]*\ssrc="([^"]+)"/g)].map(([, src = '']) => src.slice(base.length));
}

/**
 * Names in the head of a page its program, which stands at the end, and the files that this imports. Without that the
 * browser learns of them when it has the program, and again when it has what that imports: on a slow network each time
 * costs a journey there and back.
 */
export function withModulePreloads(html: string, imports: Imports, base: string): string {
  const files = withImported(programsOf(html, base), imports);
  const links = [...files].map((file) => `<link rel="modulepreload" href="${base}${file}">`);
  return html.replace('<title>', () => `${links.join('')}<title>`);
}

/** Has every page fetch all that its program starts with at once. */
export function modulePreload(base: string): AstroIntegration {
  const imports = new Map<string, readonly string[]>();
  return {
    name: 'parity:module-preload',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        const note = {
          name: 'parity:note-imports',
          applyToEnvironment: ({ name }: { name: string }) => name === 'client',
          generateBundle(_options: unknown, bundle: Readonly<Record<string, { type: string; imports?: string[] }>>) {
            for (const [file, { imports: own }] of Object.entries(bundle)) if (own) imports.set(file, own);
          },
        };
        updateConfig({ vite: { plugins: [note] } });
      },
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        for await (const file of glob('**/*.html', { cwd: root })) {
          const html = await readFile(join(root, file), 'utf8');
          const named = withModulePreloads(html, imports, base);
          if (named !== html) await writeFile(join(root, file), named);
        }
      },
    },
  };
}
