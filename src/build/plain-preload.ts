import type { AstroUserConfig } from 'astro';

type VitePlugin = Extract<NonNullable<NonNullable<AstroUserConfig['vite']>['plugins']>[number], { name: string }>;

const VITE_HELPER = '\0vite/preload-helper.js';

/**
 * Loads parts of the tools by a helper of a few lines instead of Vite's, which also waits for style sheets and reports
 * events that nothing here listens to, and weighs half a kilobyte on every tool page. What a part imports is still
 * fetched beside it. Style of parts stands in the pages: a part that brought its own would lose it, so the build fails.
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
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle))
        if (file.type === 'chunk' && /__vite__mapDeps=[^\n]*\.css"/.test(file.code))
          this.error(`${file.fileName} loads a part with a style sheet of its own: import the style in the page`);
    },
  };
}
