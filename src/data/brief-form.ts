import type { BriefForm } from '#domain/brief/form.ts';
import type { Locale } from '#domain/i18n/locale.ts';
import { briefFormOf } from './briefs.ts';

/** The form of every kind as tools take it: without the claims, which only the list of sources shows. */
export async function toolFormOf(locale: Locale): Promise<BriefForm> {
  const form = await briefFormOf(locale);
  const text = JSON.stringify(form, (key, value: unknown) => (key === 'claim' ? undefined : value));
  return JSON.parse(text) as BriefForm;
}
