import { getCollection, getEntry } from 'astro:content';
import { type Locale, localize } from '#domain/i18n/locale.ts';
import { typeset } from '#domain/text/typography.ts';

/** The kinds of briefs in their order, in every language. */
export async function briefKinds() {
  const kinds = await getCollection('briefKinds');
  for (const { id, data } of kinds) {
    if (id !== data.id) throw new Error(`content/briefs/${id}.yaml: id: expected «${id}», the name of the file`);
  }
  return kinds.map(({ data }) => data).sort((one, other) => one.order - other.order);
}

/** The form of every kind of brief in one language: common sections, short questions, kinds. */
export async function briefFormOf(locale: Locale) {
  const entry = await getEntry('briefForm', 'common');
  if (entry === undefined) throw new Error('content/briefs/common.yaml is missing');
  return localize({ ...entry.data, kinds: await briefKinds() }, locale, (text) => typeset(text, locale));
}
