import type { APIRoute } from 'astro';
import { toolFormOf } from '#data/brief-form.ts';
import { briefKinds } from '#data/briefs.ts';
import { localePaths } from '#data/routes.ts';
import type { Locale } from '#domain/i18n/locale.ts';

type Props = { locale: Locale };

export async function getStaticPaths() {
  const kinds = await briefKinds();
  return localePaths().flatMap(({ params, props }) =>
    kinds.map(({ id }) => ({ params: { ...params, kind: id }, props })),
  );
}

/** The fields of one kind, fetched with the first brief of it. */
export const GET: APIRoute<Props> = async ({ params, props: { locale } }) => {
  const { kinds } = await toolFormOf(locale);
  return Response.json(kinds.find(({ id }) => id === params['kind'])?.fields);
};
