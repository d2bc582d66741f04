import type { AstroUserConfig } from 'astro';

type VitePlugin = Extract<NonNullable<NonNullable<AstroUserConfig['vite']>['plugins']>[number], { name: string }>;

/** Files of shared parts, named in astro.config.mjs. */
const ON_TOOL_PAGES = /\/(?:tools|forms|assessment)\.[^/]*$/;
/** Nobody waits for these. */
const UNHURRIED = /\/(?:storage-care|interrupted-changes)\.[^/]*$/;
const VITE_HELPER = '\0vite/preload-helper.js';

/**
 * Loads parts of the tools by a helper of a few lines instead of Vite's, which also waits for style sheets and reports
 * events that nothing here listens to, and weighs half a kilobyte on every tool page. What a part imports is still
 * fetched beside it, but for the files that tool pages have anyway: their names would weigh on each of them. Style has
 * no say in it: Astro takes that of parts into the page.
 */
export function plainPreload(): VitePlugin {
  let base = '/';
  return {
    name: 'parity:plain-preload',
    enforce: 'pre',
    configEnvironment(name) {
      if (name !== 'client') return undefined;
      const resolveDependencies = (part: string, files: string[]) =>
        UNHURRIED.test(part) ? [] : files.filter((file) => !ON_TOOL_PAGES.test(file));
      return { build: { modulePreload: { polyfill: false, resolveDependencies } } };
    },
    configResolved(config) {
      base = config.base;
    },
    load(id) {
      if (id !== VITE_HELPER) return undefined;
      return `export const __vitePreload = (load, files = []) => {
        for (const file of files) {
          const link = document.createElement('link');
          link.rel = 'modulepreload';
          link.href = ${JSON.stringify(base)} + file;
          document.head.append(link);
        }
        return load();
      };`;
    },
  };
}
