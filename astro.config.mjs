// @ts-check
import { readFileSync } from 'node:fs';
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { checkContent } from '#build/check-content.ts';
import { contentPolicyIntegration } from '#build/content-policy.ts';
import { headingIds } from '#build/heading-ids.ts';
import { hosting } from '#build/hosting.ts';
import { languageLinks, routeOf } from '#build/language-links.ts';
import { modulePreload } from '#build/module-preload.ts';
import { offlineIntegration } from '#build/offline.ts';
import { plainPreload } from '#build/plain-preload.ts';
import { plainText } from '#build/plain-text.ts';
import { precompress } from '#build/precompress.ts';
import { parseSearchWords } from '#build/search-file.ts';
import { searchIndex } from '#build/search-index.ts';
import { checkSite, logoPath, parseSite } from '#build/site-file.ts';
import { readLogo } from '#build/site-logo.ts';
import { socialCards } from '#build/social-cards.ts';
import { typesetProse } from '#build/typeset-prose.ts';

const read = (/** @type {string} */ file) => readFileSync(new URL(file, import.meta.url), 'utf8');
const site = parseSite(read('content/site.yaml'));
const searchWords = parseSearchWords(read('content/search.yaml'));
checkSite(site, read('src/styles/base.css'));

/** What the browser must know of the logo to put it into Word files. */
function companyLogo() {
  const path = logoPath(site);
  if (path === undefined) return null;
  const { type, widthPx, heightPx } = readLogo(path);
  return { type, widthPx, heightPx, address: `${site.base}logo.${type}`, name: site.company };
}

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
    plugins: [plainPreload()],
    define: { COMPANY_LOGO: JSON.stringify(companyLogo()) },
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              // What several tools need comes in a few files, by who needs it: many small ones cost their headers.
              advancedChunks: {
                groups: [
                  {
                    // What draws a tool and stores its documents.
                    name: 'tools',
                    test: /rolldown[/:]runtime|node_modules\/(?:preact|nanostores|valibot)\/|vite\/preload-helper|src\/platform\/(?:storage|page-lifecycle|clock|ids|composition|files|focus|fragment|load-json)\.ts|src\/domain\/(?:documents\/(?!untrusted|backup|storage-|stored-|restore|replacement)|i18n\/(?!day|money)|outcome)|src\/stores\/(?:document(?!-(?:snapshots|room))|save)|src\/islands\/(?:mount|parts\/|documents\/Save|assessment\/use-page-title)|src\/domain\/assessment\/bank\.ts|src\/stores\/presence/,
                  },
                  {
                    // What an attempt is, and who may change one.
                    name: 'assessment',
                    test: /src\/stores\/assessments|src\/domain\/assessment\/(?:attempts?|answers-schema|share|function-answer|answer-status|scales|to-result-file)\.ts|src\/islands\/(?:documents\/use-lease|assessment\/(?:use-attempt|result-download))|src\/platform\/(?:locks|on-leave)|src\/stores\/edit-lease/,
                  },
                  {
                    // What results are computed by, and where the style of answers that are shown again lies.
                    name: 'figures',
                    test: /src\/domain\/assessment\/(?:score|level|numbers|strength|figures|bias|function-map|pull-down|self-check|answer-wording)\.ts|src\/styles\/answers\.css/,
                  },
                  {
                    // What most pages that show a document share.
                    name: 'forms',
                    test: /@nanostores\/persistent|src\/stores\/preference|src\/platform\/(?:page-history|focus-heading|today)|src\/domain\/text\/(?:file-name|clean)/,
                  },
                  {
                    // What a brief is.
                    name: 'brief',
                    test: /src\/stores\/briefs\.ts|src\/domain\/brief\/(?:amount|brief|brief-file|brief-file-name|duplicate|edit|event|event-data|fields|linked-copy|standing|state|title)\.ts/,
                  },
                  {
                    // What is known of back-ups and of the storage itself.
                    name: 'data',
                    test: /src\/domain\/documents\/(?:backup-age|storage-notes)|src\/stores\/backup-note|src\/platform\/(?:last-seen|persistence)/,
                  },
                  {
                    // What lists of documents share.
                    name: 'shelves',
                    test: /src\/stores\/bin-listing|src\/islands\/(?:documents\/Undo|plan\/action-name|assessment\/(?:UnreadableList|ErrorSummary))/,
                  },
                  {
                    // What the plan is, and what is kept of anything that is being written.
                    name: 'plan',
                    test: /src\/stores\/(?:plan|draft)\.ts|src\/domain\/plan\/(?:action|order)\.ts/,
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
    checkContent(),
    mdx(),
    preact(),
    sitemap({
      filter: (page) => !page.includes('/404'),
      serialize: (item) => ({ ...item, links: languageLinks(site, routeOf(site, item.url).route) }),
    }),
    plainText(),
    socialCards(site),
    modulePreload(site.base),
    contentPolicyIntegration(),
    searchIndex(searchWords),
    offlineIntegration(site),
    hosting(site),
    precompress(),
  ],
});
