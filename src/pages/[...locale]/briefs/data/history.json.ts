import type { APIRoute } from 'astro';
import { localePaths } from '#data/routes.ts';
import { textsOf } from '#data/texts.ts';
import type { Locale } from '#domain/i18n/locale.ts';

export const getStaticPaths = localePaths;

/** The words of a brief's history, fetched when it is looked into. */
export const GET: APIRoute<{ locale: Locale }> = async ({ props: { locale } }) => {
  const { versions, events } = await textsOf(locale);
  return Response.json({ ...versions, events });
};
