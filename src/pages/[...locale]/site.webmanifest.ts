import type { APIRoute } from 'astro';
import { addressOf, localePaths } from '#data/routes.ts';
import { site } from '#data/site.ts';
import { textsOf } from '#data/texts.ts';
import type { Locale } from '#domain/i18n/locale.ts';

export const getStaticPaths = localePaths;

/** `--paper` of the light theme. */
const PAPER = '#fbf9f4';

/** What a browser needs to install the site: one application, which begins in the language it was installed from. */
export const GET: APIRoute<{ locale: Locale }> = async ({ props: { locale } }) => {
  const { site: texts, home } = await textsOf(locale);
  const icon = (file: string, sizes: string, type: string, purpose: string) => ({
    src: `${site.base}${file}`,
    sizes,
    type,
    purpose,
  });
  const manifest = {
    id: site.base,
    name: `${texts.name}. ${texts.tagline}`,
    short_name: texts.name,
    description: home.description,
    lang: locale,
    dir: 'ltr',
    start_url: addressOf(locale, '/'),
    scope: site.base,
    display: 'standalone',
    background_color: PAPER,
    theme_color: PAPER,
    icons: [
      icon('icon.svg', 'any', 'image/svg+xml', 'any'),
      icon('icon-192.png', '192x192', 'image/png', 'any'),
      icon('icon-512.png', '512x512', 'image/png', 'any'),
      icon('icon-maskable.png', '512x512', 'image/png', 'maskable'),
    ],
  };
  return new Response(JSON.stringify(manifest), { headers: { 'content-type': 'application/manifest+json' } });
};
