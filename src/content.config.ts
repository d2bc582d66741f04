import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { adviceSchema, instrumentSchema } from '#schemas/assessment.ts';
import { briefFormSchema, briefKindSchema } from '#schemas/briefs.ts';
import { checksSchema } from '#schemas/checks.ts';
import { exampleBriefsSchema } from '#schemas/example-briefs.ts';
import { exampleSchema } from '#schemas/examples.ts';
import { chapterSchema, chaptersSchema, proseSchema } from '#schemas/guide.ts';
import { kitSchema, phrasesSchema } from '#schemas/kit.ts';
import { letterSchema } from '#schemas/letters.ts';
import { picturesSchema } from '#schemas/pictures.ts';
import { claimSchema, factSchema, termSchema } from '#schemas/reference.ts';
import { uiSchema } from '#schemas/ui.ts';

export const collections = {
  chapters: defineCollection({ loader: glob({ pattern: '*/*.mdx', base: 'content/guide' }), schema: chapterSchema }),
  chapterOrder: defineCollection({
    loader: glob({ pattern: 'chapters.yaml', base: 'content/guide' }),
    schema: chaptersSchema,
  }),
  pictures: defineCollection({
    loader: glob({ pattern: 'pictures.yaml', base: 'content/guide' }),
    schema: picturesSchema,
  }),
  prose: defineCollection({ loader: glob({ pattern: '*/*.mdx', base: 'content/pages' }), schema: proseSchema }),
  claims: defineCollection({ loader: file('content/claims.yaml'), schema: claimSchema }),
  facts: defineCollection({ loader: file('content/facts.yaml'), schema: factSchema }),
  glossary: defineCollection({ loader: file('content/glossary.yaml'), schema: termSchema }),
  instruments: defineCollection({
    loader: glob({ pattern: ['*.yaml', '!recommendations.yaml'], base: 'content/assessment' }),
    schema: instrumentSchema,
  }),
  advice: defineCollection({
    loader: glob({ pattern: 'recommendations.yaml', base: 'content/assessment' }),
    schema: adviceSchema,
  }),
  examples: defineCollection({
    loader: glob({ pattern: 'polus.yaml', base: 'content/examples' }),
    schema: exampleSchema,
  }),
  exampleBriefs: defineCollection({
    loader: glob({ pattern: '*-briefs.yaml', base: 'content/examples' }),
    schema: exampleBriefsSchema,
  }),
  briefForm: defineCollection({
    loader: glob({ pattern: 'common.yaml', base: 'content/briefs' }),
    schema: briefFormSchema,
  }),
  briefChecks: defineCollection({
    loader: glob({ pattern: 'checks.yaml', base: 'content/briefs' }),
    schema: checksSchema,
  }),
  briefKinds: defineCollection({
    loader: glob({ pattern: ['*.yaml', '!common.yaml', '!checks.yaml'], base: 'content/briefs' }),
    schema: briefKindSchema,
  }),
  letters: defineCollection({ loader: glob({ pattern: '*.yaml', base: 'content/letters' }), schema: letterSchema }),
  kit: defineCollection({ loader: glob({ pattern: 'kit.yaml', base: 'content/kit' }), schema: kitSchema }),
  phrases: defineCollection({ loader: glob({ pattern: 'phrases.yaml', base: 'content/kit' }), schema: phrasesSchema }),
  ui: defineCollection({ loader: glob({ pattern: '*.yaml', base: 'content/ui' }), schema: uiSchema }),
};
