import { getEntry } from 'astro:content';
import { type Locale, localize } from '#domain/i18n/locale.ts';
import { typeset } from '#domain/text/typography.ts';

/** The company assessment: its bank with the wording of one language. */
export async function instrumentOf(locale: Locale) {
  const entry = await getEntry('instruments', 'company');
  if (entry === undefined) throw new Error('content/assessment/company.yaml is missing');
  return localize(entry.data, locale, (text) => typeset(text, locale));
}

/** The words of verdicts, levels and caps, and the advice that results choose from. */
export async function adviceOf(locale: Locale) {
  const entry = await getEntry('advice', 'recommendations');
  if (entry === undefined) throw new Error('content/assessment/recommendations.yaml is missing');
  return localize(entry.data, locale, (text) => typeset(text, locale));
}

export type Instrument = Awaited<ReturnType<typeof instrumentOf>>;
