import { z } from 'astro/zod';
import { expected, text, translated } from './translated.ts';

const slug = z
  .string(expected('a slug'))
  .regex(/^[a-z0-9-]+$/, 'expected a slug of small Latin letters, digits and dashes');

/** `content/guide/chapters.yaml`: parts, chapters in reading order, ways in by role, and the tools that go with a chapter. */
export const chaptersSchema = z.strictObject({
  parts: z.array(
    z.strictObject({
      id: slug,
      title: translated,
      chapters: z
        .array(
          z.strictObject({
            slug,
            claims: z.array(z.string(expected('the id of a claim')), expected('a list of claims, [] for none')),
            ours: z.literal(true, 'expected true, or no such line').optional(),
          }),
        )
        .min(1),
    }),
  ),
  ways: z.array(z.strictObject({ id: slug, first: slug, who: translated, what: translated })),
  tools: z.array(z.strictObject({ to: z.string().min(1), label: translated, chapters: z.array(slug).min(1) })),
});

/** Frontmatter of a chapter. `know` says what the reader will know afterwards. */
export const chapterSchema = z.strictObject({
  title: text,
  description: text.max(155, 'expected at most 155 characters: search results show no more'),
  know: text,
});

/** Frontmatter of a page of prose outside the guide (method, sources). */
export const proseSchema = z.strictObject({
  title: text,
  description: text.max(155, 'expected at most 155 characters: search results show no more'),
});
