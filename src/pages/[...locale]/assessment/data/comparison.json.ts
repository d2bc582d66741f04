import type { APIRoute } from 'astro';
import { comparisonWordsOf } from '#data/comparison-props.ts';
import { localePaths } from '#data/routes.ts';
import type { Locale } from '#domain/i18n/locale.ts';

export const getStaticPaths = localePaths;

/** What a comparison says and what reading results takes, fetched when there is something to show or to read. */
export const GET: APIRoute<{ locale: Locale }> = async ({ props: { locale } }) =>
  Response.json(await comparisonWordsOf(locale));
