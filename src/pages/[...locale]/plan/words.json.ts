import type { APIRoute } from 'astro';
import { selfChecksOf } from '#data/assessment.ts';
import { localePaths } from '#data/routes.ts';
import { textsOf } from '#data/texts.ts';
import type { Locale } from '#domain/i18n/locale.ts';
import { fill } from '#domain/i18n/message.ts';
import type { PlanWords } from '#islands/plan/plan-props.ts';

export const getStaticPaths = localePaths;

/** The texts of the plan that only some visits need. */
export const GET: APIRoute<{ locale: Locale }> = async ({ props: { locale } }) => {
  const { plan, assessment, documents, drafts } = await textsOf(locale);
  const { document, conflict, take, gone, late, from, named } = plan;
  const checks = await selfChecksOf(locale);
  const instruments = Object.fromEntries(checks.map(({ id, short }) => [id, fill(named, { name: short })]));
  const { bin, binText, erase, eraseSure, eraseYes, eraseNo, unreadable, roomText } = assessment.index;
  const { problems, understood, restore, downloadRaw, reload } = documents;
  const words: PlanWords = {
    document,
    conflict,
    take,
    shelf: { gone, late, origin: { from, instruments, roles: assessment.roles } },
    drafts,
    documents: { problems, understood, restore, downloadRaw, reload },
    bin: { bin, binText, erase, eraseSure, eraseYes, eraseNo, unreadable, roomText },
  };
  return Response.json(words);
};
