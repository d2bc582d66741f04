import type { AstroUserConfig } from 'astro';

type VitePlugin = Extract<NonNullable<NonNullable<AstroUserConfig['vite']>['plugins']>[number], { name: string }>;

const VITE_HELPER = '\0vite/preload-helper.js';

/**
 * Loads parts of the tools by a helper of a few lines instead of Vite's, which also waits for style sheets and reports
 * events that nothing here listens to, and weighs half a kilobyte on every tool page. What a part imports is still
 * fetched beside it. Style has no say in it: Astro takes that of parts into the page.
 */
export function plainPreload(): VitePlugin {
  let base = '/';
  return {
    name: 'parity:plain-preload',
    enforce: 'pre',
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
