import type { APIRoute } from 'astro';
import { localePaths } from '#data/routes.ts';
import { textsOf } from '#data/texts.ts';
import type { Locale } from '#domain/i18n/locale.ts';

export const getStaticPaths = localePaths;

/** The words of the forms of a brief's steps, fetched when one is opened. */
export const GET: APIRoute<{ locale: Locale }> = async ({ props: { locale } }) => {
  const { flowForms, drafts, documents } = await textsOf(locale);
  const { failures, downloadNow, retry } = documents;
  return Response.json({ ...flowForms, drafts: { ...drafts, failures, downloadNow, retry } });
};
