import type { APIRoute } from 'astro';
import { localePaths } from '#data/routes.ts';
import { textsOf } from '#data/texts.ts';
import type { Locale } from '#domain/i18n/locale.ts';

export const getStaticPaths = localePaths;

/** The words of the flow of a brief, fetched with its panel. */
export const GET: APIRoute<{ locale: Locale }> = async ({ props: { locale } }) => {
  const { flow, standing, exports, editor, drafts } = await textsOf(locale);
  const { amount, currency } = editor;
  const objection = exports.objections;
  return Response.json({ ...flow, standing, objection, money: { amount, currency }, begun: drafts.begun });
};
