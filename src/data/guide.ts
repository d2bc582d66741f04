import { type CollectionEntry, getCollection, getEntry } from 'astro:content';
import { gitDates } from '#build/git-dates.ts';
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
  /** The source file, from the root of the project. */
  file: string;
  /** The day (`YYYY-MM-DD`) of its last change; null where the history does not tell. */
  updated: string | null;
  entry: CollectionEntry<'chapters'>;
};

const FOLDER = 'content/guide';
const days = gitDates(FOLDER);

/** At an unhurried pace; Russian words are longer than English ones, and fewer are read in a minute. */
const WORDS_PER_MINUTE: Readonly<Record<Locale, number>> = { ru: 180, en: 220 };

function readingMinutes(body: string, locale: Locale): number {
  const words = body.replace(/<[^>]*>/g, ' ').match(/[\p{L}\d]+/gu) ?? [];
  return Math.max(1, Math.round(words.length / WORDS_PER_MINUTE[locale]));
}

async function chapterOrder() {
  const entry = await getEntry('chapterOrder', 'chapters');
  if (entry === undefined) throw new Error(`${FOLDER}/chapters.yaml is missing`);
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
        const file = `${FOLDER}/${locale}/${slug}.mdx`;
        if (entry === undefined) throw new Error(`${FOLDER}/chapters.yaml names ${slug}: ${file} is missing`);
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
          minutes: readingMinutes(entry.body ?? '', locale),
          file,
          updated: days.get(file) ?? null,
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

/** The tools that go with a chapter, in the order of the file. */
export async function toolsOf(locale: Locale, slug: string): Promise<{ to: string; label: string }[]> {
  const tools = (await chapterOrder()).tools.filter(({ chapters }) => chapters.includes(slug));
  return tools.map(({ to, label }) => ({ to, label: typeset(label[locale], locale) }));
}

/** The claims of the source article by id, summarised in the language. */
export async function claimsOf(locale: Locale): Promise<Map<string, string>> {
  const claims = await getCollection('claims');
  return new Map(claims.map(({ data }) => [data.id, typeset(data[locale], locale)]));
}
