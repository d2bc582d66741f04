// @ts-check
import { readFileSync } from 'node:fs';
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { contentPolicyIntegration } from '#build/content-policy.ts';
import { headingIds } from '#build/heading-ids.ts';
import { islandStyle } from '#build/island-style.ts';
import { precompress } from '#build/precompress.ts';
import { parseSite } from '#build/site-file.ts';
import { typesetProse } from '#build/typeset-prose.ts';

const site = parseSite(readFileSync(new URL('content/site.yaml', import.meta.url), 'utf8'));

export default defineConfig({
  site: site.address,
  base: site.base,
  trailingSlash: 'always',
  devToolbar: { enabled: false },
  build: { inlineStylesheets: 'always', format: 'directory' },
  markdown: {
    syntaxHighlight: false,
    processor: satteri({ features: { smartPunctuation: false }, hastPlugins: [headingIds, typesetProse] }),
  },
  vite: {
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              // What every tool needs comes as one file: many small ones cost their headers and compress worse.
              advancedChunks: {
                groups: [
                  {
                    name: 'tools',
                    test: /node_modules\/(?:preact|nanostores|valibot|@nanostores\/preact|@astrojs\/preact)\/|vite\/preload-helper|src\/(?:platform|islands\/(?:documents|mount|brief-list\/list-props)|domain\/(?:documents|i18n|text\/file-name))|src\/stores\/(?:document|save|bin)/,
                  },
                  { name: 'preferences', test: /@nanostores\/persistent|src\/stores\/preference/ },
                  { name: 'assessment', test: /src\/(?:domain|islands|stores)\/assessment/, minShareCount: 2 },
                ],
              },
            },
          },
        },
      },
    },
  },
  integrations: [
    mdx(),
    preact(),
    sitemap({ filter: (page) => !page.includes('/404') }),
    islandStyle(),
    contentPolicyIntegration(),
    precompress(),
  ],
});
