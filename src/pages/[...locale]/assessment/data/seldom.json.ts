import type { APIRoute } from 'astro';
import { localePaths } from '#data/routes.ts';
import { textsOf } from '#data/texts.ts';
import type { Locale } from '#domain/i18n/locale.ts';

export const getStaticPaths = localePaths;

/** The words of what the page of questions seldom shows, fetched when it does. */
export const GET: APIRoute<{ locale: Locale }> = async ({ props: { locale } }) => {
  const { tabs, documents, assessment } = await textsOf(locale);
  const { conflict, openCopy, understood, undo } = documents;
  const { nothing, begin, notSaved, unknownInstrument, widen, finished } = assessment.take;
  const own = { nothing, begin, notSaved, unknownInstrument, widen, finished };
  return Response.json({ ...tabs, conflict, openCopy, understood, undo, ...own });
};
