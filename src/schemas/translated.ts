import { z } from 'astro/zod';
import { LOCALES, type Locale } from '#domain/i18n/locale.ts';

/** Says what was expected when there is nothing, or something else: a bare «Required» leaves it open. */
export function expected(what: string) {
  return { error: ({ code }: { code: string }) => (code === 'invalid_type' ? `expected ${what}` : undefined) };
}

/** Says which types there are when an entry is of none of them. */
export function expectedType(...types: string[]) {
  return {
    error: ({ code }: { code: string }) => (code === 'invalid_union' ? `expected ${types.join(', ')}` : undefined),
  };
}

/** A text that says something. */
export const text = z.string(expected('a text')).trim().min(1, 'expected a text');

/** One text in every language of the site; neither may be missing or empty. */
export const translated = z.strictObject(
  inEachLanguage(text),
  expected(`a text in each language, { ${LOCALES.map((locale) => `${locale}: …`).join(', ')} }`),
);

/** A group with the same schema for every language. */
export function inEachLanguage<Schema>(schema: Schema): Record<Locale, Schema> {
  return Object.fromEntries(LOCALES.map((locale) => [locale, schema])) as Record<Locale, Schema>;
}

/** The forms of a counted phrase; Russian needs one, few, many and other, English one and other. */
export const pluralForms = z.strictObject({
  one: text,
  few: text.optional(),
  many: text.optional(),
  other: text,
});

type Words<Line extends string> = Line extends `${infer First} ${infer Rest}` ? First | Words<Rest> : Line;

/** A group of interface texts: each word of the lines names a key that must hold a non-empty text. */
export function textGroup<const Line extends string>(...lines: Line[]) {
  const keys = lines.flatMap((line) => line.split(' '));
  return z.strictObject(Object.fromEntries(keys.map((key) => [key, text])) as Record<Words<Line>, typeof text>);
}

/** A group of messages: each word of the line names a key that holds a title and a text. */
export function wordings<const Line extends string>(line: Line) {
  const wording = textGroup('title text');
  const keys = line.split(' ') as Words<Line>[];
  return z.strictObject(Object.fromEntries(keys.map((key) => [key, wording])) as Record<Words<Line>, typeof wording>);
}
