import { type CollectionEntry, getEntry } from 'astro:content';
import { exampleBriefs } from '#build/example-briefs.ts';
import type { StandingLimit } from '#domain/brief/amount.ts';
import type { Brief } from '#domain/brief/brief.ts';
import { type Locale, localize } from '#domain/i18n/locale.ts';
import { typeset } from '#domain/text/typography.ts';
import { toolFormOf } from './brief-form.ts';

const FILE = 'content/examples/polus-briefs.yaml';

export interface FeaturedBrief {
  readonly key: string;
  readonly id: string;
  /** What it shows, in one sentence. */
  readonly what: string;
}

/** A year of briefs of the example company in one language. */
export interface ExampleYear {
  readonly title: string;
  readonly about: string;
  /** The example company's own: its drafts are checked by it. */
  readonly limit: StandingLimit;
  readonly briefs: readonly Brief[];
  readonly featured: readonly FeaturedBrief[];
}

const years = new Map<Locale, Promise<ExampleYear>>();

/** The example company's briefs, made once a build and language; a step that the flow refuses fails the build. */
export function exampleYear(locale: Locale): Promise<ExampleYear> {
  const year = years.get(locale) ?? makeYear(locale);
  years.set(locale, year);
  return year;
}

async function makeYear(locale: Locale): Promise<ExampleYear> {
  const entry = await getEntry('exampleBriefs', 'polus-briefs');
  if (entry === undefined) throw new Error(`${FILE} is missing`);
  const briefs = await briefsOf(entry.data, locale);
  const { title, about, featured } = entry.data;
  const words = localize({ title, about, featured }, locale, (text) => typeset(text, locale));
  return {
    title: words.title,
    about: words.about,
    limit: entry.data.rules.standingLimit,
    briefs: [...briefs.values()],
    featured: words.featured.map(({ key, what }) => ({ key, id: briefs.get(key)?.id ?? key, what })),
  };
}

async function briefsOf(
  content: CollectionEntry<'exampleBriefs'>['data'],
  locale: Locale,
): Promise<Map<string, Brief>> {
  const form = await toolFormOf(locale);
  try {
    return exampleBriefs(content, { form, locale });
  } catch (error) {
    throw new Error(`${FILE}: ${(error as Error).message}`);
  }
}
