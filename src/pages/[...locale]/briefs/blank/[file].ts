import type { APIRoute } from 'astro';
import { toolFormOf } from '#data/brief-form.ts';
import { logoOf } from '#data/logo.ts';
import { localePaths } from '#data/routes.ts';
import { site } from '#data/site.ts';
import { textsOf } from '#data/texts.ts';
import { BRIEF_MODES, type BriefMode } from '#domain/brief/brief.ts';
import { blankDocument } from '#domain/export/blank-document.ts';
import { DOCX_TYPE, toDocx } from '#domain/export/docx.ts';
import { toMarkdown } from '#domain/export/markdown.ts';
import type { Locale } from '#domain/i18n/locale.ts';

interface Blank {
  readonly locale: Locale;
  readonly kindId: string;
  readonly mode: BriefMode;
  readonly ending: 'docx' | 'md';
}

/** The empty template of every kind, short and full, as Word and Markdown, in each language. */
export async function getStaticPaths() {
  const paths = localePaths().map(async ({ params, props: { locale } }) => {
    const { kinds } = await toolFormOf(locale);
    return kinds.flatMap(({ id: kindId }) =>
      BRIEF_MODES.flatMap((mode) =>
        (['docx', 'md'] as const).map((ending) => ({
          params: { ...params, file: `${kindId}${mode === 'short' ? '-short' : ''}.${ending}` },
          props: { locale, kindId, mode, ending } satisfies Blank,
        })),
      ),
    );
  });
  return (await Promise.all(paths)).flat();
}

export const GET: APIRoute<Blank> = async ({ props: { locale, kindId, mode, ending } }) => {
  const form = await toolFormOf(locale);
  const kind = form.kinds.find(({ id }) => id === kindId);
  if (kind === undefined) throw new Error(`content/briefs/${kindId}.yaml is missing`);
  const texts = (await textsOf(locale)).exports;
  const source = blankDocument({ form, kind, mode, company: site.company[locale], locale, texts });
  if (ending === 'docx')
    return new Response(await toDocx(source, logoOf(locale)), { headers: { 'content-type': DOCX_TYPE } });
  return new Response(toMarkdown(source), { headers: { 'content-type': 'text/markdown; charset=utf-8' } });
};
