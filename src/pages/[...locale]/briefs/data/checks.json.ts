import type { APIRoute } from 'astro';
import { checkTextsOf } from '#data/checks.ts';
import { localePaths } from '#data/routes.ts';
import type { Locale } from '#domain/i18n/locale.ts';

export const getStaticPaths = localePaths;

/** What the checks of a brief say, fetched when one is checked. */
export const GET: APIRoute<{ locale: Locale }> = async ({ props: { locale } }) =>
  Response.json(await checkTextsOf(locale));
