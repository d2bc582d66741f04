import type { APIRoute } from 'astro';
import { instrumentCardsOf } from '#data/assessment-props.ts';
import { localePaths } from '#data/routes.ts';
import { textsOf } from '#data/texts.ts';
import type { Locale } from '#domain/i18n/locale.ts';
import type { DataWords } from '#islands/data/data-props.ts';

export const getStaticPaths = localePaths;

/** The texts of the page about stored data that only some visits need. */
export const GET: APIRoute<{ locale: Locale }> = async ({ props: { locale } }) => {
  const { data, assessment } = await textsOf(locale);
  const { restore, names, kept, erase, vanished, interrupted } = data;
  const { roles, modes } = assessment;
  const words: DataWords = {
    ...{ restore, names, kept, erase, vanished, interrupted, roles, modes },
    instruments: await instrumentCardsOf(locale),
  };
  return Response.json(words);
};
