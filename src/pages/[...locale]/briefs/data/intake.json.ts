import type { APIRoute } from 'astro';
import { localePaths } from '#data/routes.ts';
import { textsOf } from '#data/texts.ts';
import type { Locale } from '#domain/i18n/locale.ts';

export const getStaticPaths = localePaths;

/** The words about a brief from a file or a link, fetched when there is one to read. */
export const GET: APIRoute<{ locale: Locale }> = async ({ props: { locale } }) => {
  const { intake, standing } = await textsOf(locale);
  return Response.json({ ...intake, standing });
};
