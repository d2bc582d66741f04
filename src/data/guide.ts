import { type CollectionEntry, getCollection, getEntry } from 'astro:content';
import { type Locale, localize } from '#domain/i18n/locale.ts';
import { typeset } from '#domain/text/typography.ts';

/** One chapter of the guide in one language, with its place among the others. */
export type Chapter = {
  slug: string;
  number: number;
  part: string;
  route: string;
  title: string;
  description: string;
  know: string;
  claims: readonly string[];
  ours: boolean;
  minutes: number;
  entry: CollectionEntry<'chapters'>;
};

const WORDS_PER_MINUTE = 180;

function readingMinutes(body: string): number {
  const words = body.replace(/<[^>]*>/g, ' ').match(/[\p{L}\d]+/gu) ?? [];
  return Math.max(1, Math.round(words.length / WORDS_PER_MINUTE));
}

async function chapterOrder() {
  const entry = await getEntry('chapterOrder', 'chapters');
  if (entry === undefined) throw new Error('content/guide/chapters.yaml is missing');
  return entry.data;
}

/** The parts of the guide with their chapters, in reading order. */
export async function partsOf(locale: Locale): Promise<{ id: string; title: string; chapters: Chapter[] }[]> {
  const { parts } = await chapterOrder();
  let number = 0;
  return Promise.all(
    parts.map(async (part) => {
      const title = typeset(part.title[locale], locale);
      const first = number + 1;
      number += part.chapters.length;
      const chapters = part.chapters.map(async ({ slug, claims, ours }, index): Promise<Chapter> => {
        const entry = await getEntry('chapters', `${locale}/${slug}`);
        if (entry === undefined)
          throw new Error(`content/guide/chapters.yaml names ${slug}: content/guide/${locale}/${slug}.mdx is missing`);
        return {
          slug,
          number: first + index,
          part: title,
          route: `/guide/${slug}/`,
          title: typeset(entry.data.title, locale),
          description: typeset(entry.data.description, locale),
          know: typeset(entry.data.know, locale),
          claims,
          ours: ours ?? false,
          minutes: readingMinutes(entry.body ?? ''),
          entry,
        };
      });
      return { id: part.id, title, chapters: await Promise.all(chapters) };
    }),
  );
}

/** All chapters in reading order. */
export async function chaptersOf(locale: Locale): Promise<Chapter[]> {
  return (await partsOf(locale)).flatMap((part) => part.chapters);
}

/** The ways into the guide by role, each with the first chapter to read. */
export async function waysOf(locale: Locale) {
  const { ways } = await chapterOrder();
  return localize(ways, locale, (text) => typeset(text, locale));
}

/** The claims of the source article by id, summarised in the language. */
export async function claimsOf(locale: Locale): Promise<Map<string, string>> {
  const claims = await getCollection('claims');
  return new Map(claims.map(({ data }) => [data.id, typeset(data[locale], locale)]));
}
