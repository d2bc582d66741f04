import type { APIRoute } from 'astro';
import { questionDetailsOf } from '#data/assessment-props.ts';
import { localePaths } from '#data/routes.ts';
import type { Locale } from '#domain/i18n/locale.ts';

export const getStaticPaths = localePaths;

/** What the questionnaire fetches when somebody asks why, or looks over the answers. */
export const GET: APIRoute<{ locale: Locale }> = async ({ props }) =>
  Response.json(await questionDetailsOf(props.locale));
