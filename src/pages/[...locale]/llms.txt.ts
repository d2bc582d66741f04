import type { APIRoute } from 'astro';
import { llmsText } from '#data/llms.ts';
import { localePaths } from '#data/routes.ts';
import type { Locale } from '#domain/i18n/locale.ts';

export const getStaticPaths = localePaths;

/** The site in one language, told to programs that read. */
export const GET: APIRoute<{ locale: Locale }> = async ({ props: { locale } }) => new Response(await llmsText(locale));
