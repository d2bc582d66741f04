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
  integrations: [
    mdx(),
    preact(),
    sitemap({ filter: (page) => !page.includes('/404') }),
    islandStyle(),
    contentPolicyIntegration(),
    precompress(),
  ],
});
