import { getEntry } from 'astro:content';
import { type KitFile, readKitFile } from '#build/kit-file.ts';
import type { KitPlaces } from '#build/kit-places.ts';
import { expectKitFiles } from '#build/kit-slugs.ts';
import type { ExportDocument } from '#domain/export/document.ts';
import { kitDocument } from '#domain/export/kit-document.ts';
import { type Locale, localize } from '#domain/i18n/locale.ts';
import { plural } from '#domain/i18n/message.ts';
import { formatMoney } from '#domain/i18n/money.ts';
import { typeset } from '#domain/text/typography.ts';
import { addressOf } from './routes.ts';
import { site } from './site.ts';
import { textsOf } from './texts.ts';

/** One document to adopt, in one language. */
export interface KitEntry {
  readonly slug: string;
  readonly description: string;
  readonly document: ExportDocument;
}

export interface KitGroup {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly documents: readonly KitEntry[];
}

/** What to say at a moment, and instead of what. */
export interface Phrase {
  readonly moment: string;
  readonly instead: string;
  readonly say: string;
}

const FOLDER = '../../content/kit/';
const files = import.meta.glob<string>('../../content/kit/*/*.md', { query: '?raw', import: 'default', eager: true });

async function kitData() {
  const entry = await getEntry('kit', 'kit');
  if (entry === undefined) throw new Error('content/kit/kit.yaml is missing');
  const { data } = entry;
  expectKitFiles(
    data.groups.flatMap(({ documents }) => documents),
    Object.keys(files),
  );
  return data;
}

/** What stands in the places of documents, as `site.yaml` says. */
async function placesOf(locale: Locale): Promise<KitPlaces> {
  const { silence, unnamed } = await kitData();
  const { company, departments, standingLimit, silenceDays } = site;
  return {
    company: company[locale] || unnamed[locale],
    sales: departments.sales[locale],
    marketing: departments.marketing[locale],
    limit: formatMoney(locale, standingLimit.amount, standingLimit.currency),
    silence: silenceDays === null ? silence.never[locale] : plural(locale, silence.days[locale], silenceDays),
  };
}

/** The documents of the kit in one language, by groups, in their order. */
export async function kitOf(locale: Locale): Promise<KitGroup[]> {
  const [{ groups }, places, texts] = await Promise.all([kitData(), placesOf(locale), textsOf(locale)]);
  const read = (slug: string): KitFile =>
    readKitFile({
      file: `content/kit/${locale}/${slug}.md`,
      text: files[`${FOLDER}${locale}/${slug}.md`] ?? '',
      locale,
      places,
      address: (route) => addressOf(locale, route),
      origin: site.address,
    });
  const words = { sample: texts.kit.sample, page: texts.exports.page };
  return groups.map(({ id, title, description, documents }) => ({
    id,
    title: typeset(title[locale], locale),
    description: typeset(description[locale], locale),
    documents: documents.map((slug) => {
      const text = read(slug);
      const document = kitDocument({ text, company: site.company[locale], locale, texts: words });
      return { slug, description: text.description, document };
    }),
  }));
}

/** The phrases for the meeting in one language, by who speaks. */
export async function phrasesOf(locale: Locale) {
  const entry = await getEntry('phrases', 'phrases');
  if (entry === undefined) throw new Error('content/kit/phrases.yaml is missing');
  return localize(entry.data.groups, locale, (text) => typeset(text, locale));
}
