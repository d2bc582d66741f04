import type { APIRoute } from 'astro';
import { localePaths } from '#data/routes.ts';
import { textsOf } from '#data/texts.ts';
import type { Locale } from '#domain/i18n/locale.ts';
import type { SeldomWords } from '#islands/assessment/seldom-words.ts';

export const getStaticPaths = localePaths;

/** The words of what the page of questions seldom shows, fetched when it does. */
export const GET: APIRoute<{ locale: Locale }> = async ({ props: { locale } }) => {
  const { tabs, documents, assessment } = await textsOf(locale);
  const { conflict, openCopy, understood, undo } = documents;
  const { nothing, begin, notSaved, unknownInstrument, widen, finished } = assessment.take;
  const { brief: _brief, editHere: _editHere, ...live } = tabs.live;
  const { refusals: _refusals, brief: _merged, ...merge } = tabs.merge;
  const own = { nothing, begin, notSaved, unknownInstrument, widen, finished };
  const words: SeldomWords = { ...tabs, live, merge, conflict, openCopy, understood, undo, ...own };
  return Response.json(words);
};
