import type { APIRoute } from 'astro';
import { localePaths } from '#data/routes.ts';
import { textsOf } from '#data/texts.ts';
import type { Locale } from '#domain/i18n/locale.ts';

export const getStaticPaths = localePaths;

/** The words about the same answers in two tabs, fetched when they are open in two. */
export const GET: APIRoute<{ locale: Locale }> = async ({ props: { locale } }) => {
  const { tabs, documents } = await textsOf(locale);
  const { conflict, openCopy, understood, undo } = documents;
  return Response.json({ ...tabs, conflict, openCopy, understood, undo });
};
