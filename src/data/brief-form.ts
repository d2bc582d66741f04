import type { BriefForm, FormHead } from '#domain/brief/form.ts';
import type { Locale } from '#domain/i18n/locale.ts';
import { briefFormOf } from './briefs.ts';

/** The form of every kind as tools take it: without the claims and the words of the law, which stand elsewhere. */
export async function toolFormOf(locale: Locale): Promise<BriefForm> {
  const form = await briefFormOf(locale);
  const text = JSON.stringify(form, (key, value) => {
    if (key === 'law') return { when: value.when, onlineOnly: value.onlineOnly };
    return key === 'claim' ? undefined : value;
  });
  return JSON.parse(text) as BriefForm;
}

/** The same without the fields of the kinds: a page carries those of no kind, and fetches those of one. */
export async function formHeadOf(locale: Locale): Promise<FormHead> {
  const { kinds, ...common } = await toolFormOf(locale);
  return { ...common, kinds: kinds.map(({ fields: _fields, ...head }) => head) };
}
