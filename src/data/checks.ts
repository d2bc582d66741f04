import { getEntry } from 'astro:content';
import type { CheckTexts } from '#domain/brief/checks/finding-words.ts';
import { type Locale, localize } from '#domain/i18n/locale.ts';
import { typeset } from '#domain/text/typography.ts';
import { briefKinds } from './briefs.ts';

/** What every check of briefs says in a language; what a kind reminds of the law is a case of that check. */
export async function checkTextsOf(locale: Locale): Promise<CheckTexts> {
  const entry = await getEntry('briefChecks', 'checks');
  if (entry === undefined) throw new Error('content/briefs/checks.yaml is missing');
  const laws = (await briefKinds()).flatMap(({ id, law }) =>
    law === undefined ? [] : [[id, { title: law.title, reason: law.reason, repair: law.repair }] as const],
  );
  const reminder = { ...entry.data['law-reminder'], cases: Object.fromEntries(laws) };
  const texts = { ...entry.data, 'law-reminder': reminder };
  return { ...localize(texts, locale, (text) => typeset(text, locale)), locale };
}
