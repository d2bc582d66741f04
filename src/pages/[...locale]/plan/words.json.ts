import type { APIRoute } from 'astro';
import { localePaths } from '#data/routes.ts';
import { textsOf } from '#data/texts.ts';
import type { Locale } from '#domain/i18n/locale.ts';
import type { PlanWords } from '#islands/plan/plan-props.ts';

export const getStaticPaths = localePaths;

/** The texts of the plan that only some visits need. */
export const GET: APIRoute<{ locale: Locale }> = async ({ props: { locale } }) => {
  const { plan, assessment, documents, drafts } = await textsOf(locale);
  const { document, conflict, take } = plan;
  const { bin, binText, erase, eraseSure, eraseYes, eraseNo, unreadable, roomText } = assessment.index;
  const { problems, understood, restore, downloadRaw, reload } = documents;
  const words: PlanWords = {
    document,
    conflict,
    take,
    drafts,
    documents: { problems, understood, restore, downloadRaw, reload },
    bin: { bin, binText, erase, eraseSure, eraseYes, eraseNo, unreadable, roomText },
  };
  return Response.json(words);
};
