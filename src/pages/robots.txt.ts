import type { APIRoute } from 'astro';
import { site } from '#data/site.ts';

/** Everything may be read; crawlers look for this file at the root of a host, so under a base path it waits in vain. */
export const GET: APIRoute = () => {
  const sitemap = new URL(`${site.base}sitemap-index.xml`, site.address).href;
  return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${sitemap}\n`);
};
