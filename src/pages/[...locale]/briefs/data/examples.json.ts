import type { APIRoute } from 'astro';
import { exampleYear } from '#data/example-briefs.ts';
import { localePaths } from '#data/routes.ts';
import type { Locale } from '#domain/i18n/locale.ts';

export const getStaticPaths = localePaths;

/** The example company's year of briefs, fetched when somebody wants to see it. */
export const GET: APIRoute<{ locale: Locale }> = async ({ props }) => Response.json(await exampleYear(props.locale));
