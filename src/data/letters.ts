import { getCollection } from 'astro:content';
import type { Letter } from '#domain/brief/letter-facts.ts';
import type { Locale } from '#domain/i18n/locale.ts';
import { typeset } from '#domain/text/typography.ts';

/** The letters in one language, in their order. What is copied out of them keeps its plain spaces. */
export async function lettersOf(locale: Locale): Promise<Letter[]> {
  const letters = await getCollection('letters');
  return letters
    .sort((one, other) => one.data.order - other.data.order)
    .map(({ id, data }) => ({
      id,
      title: typeset(data.title[locale], locale),
      when: typeset(data.when[locale], locale),
      subject: data.subject[locale],
      body: data.body[locale],
    }));
}
