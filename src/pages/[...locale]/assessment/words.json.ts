import type { APIRoute } from 'astro';
import { resultWordingOf } from '#data/assessment-props.ts';
import { localePaths } from '#data/routes.ts';
import { textsOf } from '#data/texts.ts';
import type { Locale } from '#domain/i18n/locale.ts';

export const getStaticPaths = localePaths;

/** The words of results, fetched when there is a result to show. */
export const GET: APIRoute<{ locale: Locale }> = async ({ props: { locale } }) => {
  const { result, answers, about, roles, modes, sales, marketing } = (await textsOf(locale)).assessment;
  const texts = { result, answers, about, roles, modes, sales, marketing };
  return Response.json({ bank: await resultWordingOf(locale), texts });
};
