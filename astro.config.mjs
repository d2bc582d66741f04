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
              // What several tools need comes in three files, by who needs it: many small ones cost their headers.
              advancedChunks: {
                groups: [
                  {
                    name: 'tools',
                    test: /node_modules\/(?:preact|nanostores|valibot|@nanostores\/preact)\/|vite\/preload-helper|src\/platform\/(?:storage|page-lifecycle|clock|ids|composition|files|focus|fragment)\.ts|src\/domain\/(?:documents|i18n|outcome)|src\/stores\/(?:document|save|bin)/,
                  },
                  {
                    name: 'assessment',
                    test: /src\/islands\/(?:mount|assessment\/(?:use-page-title|Waiting))|src\/stores\/assessments|src\/domain\/assessment\/(?:attempts?|answers-schema|bank|share|function-answer|answer-status)\.ts/,
                  },
                  {
                    name: 'forms',
                    test: /@nanostores\/persistent|src\/stores\/preference|src\/islands\/documents\/(?:Doc|Save)|src\/platform\/(?:page-history|load-json|focus-heading)|src\/domain\/text\/file-name|src\/domain\/assessment\/scales|src\/islands\/assessment\/(?:use-|PartWaiting|result-download)/,
                  },
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
