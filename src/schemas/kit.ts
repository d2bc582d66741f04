import { z } from 'astro/zod';
import { expected, textGroup, translated } from './translated.ts';

const text = z.string(expected('a text')).trim().min(1, 'expected a text');
const slug = z
  .string(expected('a slug'))
  .regex(/^[a-z][a-z0-9-]*$/, 'expected a slug of small Latin letters, digits and dashes');

/** `content/kit/kit.yaml`: the documents to adopt, by groups, and the sentences that their places are filled with. */
export const kitSchema = z.strictObject({
  groups: z.array(
    z.strictObject({ id: slug, title: translated, description: translated, documents: z.array(slug).min(1) }),
  ),
  silence: z.strictObject({
    /** Where `silenceDays` of `site.yaml` is null. */
    never: translated,
    days: z.strictObject({ ru: textGroup('one few many other'), en: textGroup('one other') }),
  }),
  /** Stands for the company's name where `site.yaml` has none. */
  unnamed: translated,
});

/** Front matter of `content/kit/{ru,en}/<slug>.md`. */
export const kitDocumentSchema = z.strictObject({
  title: text,
  /** One line: what it is for, and who fills it in. */
  description: text,
  facts: z.array(text, expected('a list of short texts')).default([]),
});

const phrase = z.strictObject({ moment: translated, instead: translated, say: translated });

/** Who speaks: a seller, somebody in marketing, the boss of both. */
export const PHRASE_SIDES = ['sales', 'marketing', 'boss'] as const;

/** `content/kit/phrases.yaml`: what to say in a meeting and instead of what, by who speaks. */
export const phrasesSchema = z.strictObject({
  groups: z.array(z.strictObject({ side: z.enum(PHRASE_SIDES), phrases: z.array(phrase).min(1) })),
});
