import { z } from 'astro/zod';
import { LETTER_PLACES } from '#domain/brief/letter-facts.ts';
import { expected, translated } from './translated.ts';

/** A text with places of letters; any other place would reach a person as `{place}`. */
const withPlaces = translated.superRefine((texts, context) => {
  const named = Object.values(texts).flatMap((text) => Array.from(text.matchAll(/\{(\w*)\}/g), ([, place]) => place));
  for (const place of named.filter((each) => !LETTER_PLACES.some((known) => known === each))) {
    context.addIssue({ code: 'custom', message: `{${place}} is no place of a letter: ${LETTER_PLACES.join(', ')}` });
  }
});

/** `content/letters/<id>.yaml`: a letter about a brief, with places for its facts. */
export const letterSchema = z.strictObject({
  order: z
    .number(expected('a whole number above 0'))
    .int('expected a whole number')
    .positive('expected a number above 0'),
  title: translated,
  /** When one writes it. */
  when: translated,
  subject: withPlaces,
  body: withPlaces,
});
