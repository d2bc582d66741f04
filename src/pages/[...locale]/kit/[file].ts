import type { APIRoute } from 'astro';
import { kitOf } from '#data/kit.ts';
import { KIT_ENDINGS, KIT_TYPES, type KitEnding, kitFile } from '#data/kit-files.ts';
import { localePaths } from '#data/routes.ts';
import type { ExportDocument } from '#domain/export/document.ts';

interface Props {
  readonly document: ExportDocument;
  readonly ending: KitEnding;
}

/** Every document of the kit as Word and Markdown, in each language. */
export async function getStaticPaths() {
  const paths = localePaths().map(async ({ params, props: { locale } }) => {
    const groups = await kitOf(locale);
    return groups.flatMap(({ documents }) =>
      documents.flatMap(({ slug, document }) =>
        KIT_ENDINGS.map((ending) => ({
          params: { ...params, file: `${slug}.${ending}` },
          props: { document, ending } satisfies Props,
        })),
      ),
    );
  });
  return (await Promise.all(paths)).flat();
}

export const GET: APIRoute<Props> = async ({ props: { document, ending } }) =>
  new Response(await kitFile(document, ending), { headers: { 'content-type': KIT_TYPES[ending] } });
