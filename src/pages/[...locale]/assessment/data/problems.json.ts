import type { APIRoute } from 'astro';
import { localePaths } from '#data/routes.ts';
import { textsOf } from '#data/texts.ts';
import type { Locale } from '#domain/i18n/locale.ts';

export const getStaticPaths = localePaths;

/** Why an attempt cannot be shown, fetched when one cannot. */
export const GET: APIRoute<{ locale: Locale }> = async ({ props: { locale } }) => {
  const { problems, restore, downloadRaw, reload, toList } = (await textsOf(locale)).documents;
  return Response.json({ problems, restore, downloadRaw, reload, toList });
};
