import type { APIRoute } from 'astro';
import { localePaths } from '#data/routes.ts';
import { site } from '#data/site.ts';
import { textsOf } from '#data/texts.ts';
import type { Locale } from '#domain/i18n/locale.ts';

export const getStaticPaths = localePaths;

/** The words of the reports of results, fetched when somebody wants to take one away. */
export const GET: APIRoute<{ locale: Locale }> = async ({ props: { locale } }) => {
  const { reports, exports } = await textsOf(locale);
  const { result, selfCheck } = reports;
  return Response.json({ result, selfCheck, company: site.company[locale], page: exports.page });
};
