import type { APIRoute } from 'astro';
import { localePaths } from '#data/routes.ts';
import { textsOf } from '#data/texts.ts';
import type { BriefDocumentTexts } from '#domain/export/paper-texts.ts';
import type { Locale } from '#domain/i18n/locale.ts';

export const getStaticPaths = localePaths;

/** The words of a brief as a document, fetched when one is read, printed or downloaded. */
export const GET: APIRoute<{ locale: Locale }> = async ({ props: { locale } }) => {
  const { exports, events, standing } = await textsOf(locale);
  const { blank: _blank, ...words } = exports;
  return Response.json({ exports: words, events, standing } satisfies BriefDocumentTexts);
};
