import type { APIRoute } from 'astro';
import { lettersOf } from '#data/letters.ts';
import { localePaths } from '#data/routes.ts';
import { textsOf } from '#data/texts.ts';
import type { Locale } from '#domain/i18n/locale.ts';

export const getStaticPaths = localePaths;

/** The words for handing a brief over, with the letters, fetched when somebody wants to. */
export const GET: APIRoute<{ locale: Locale }> = async ({ props: { locale } }) => {
  const { handOver } = await textsOf(locale);
  return Response.json({ words: handOver, letters: await lettersOf(locale) });
};
