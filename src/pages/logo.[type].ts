import type { APIRoute } from 'astro';
import { logoFile } from '#data/logo.ts';

/** The company's logo, fetched by what writes Word files; no file without a logo. */
export function getStaticPaths() {
  return logoFile === undefined ? [] : [{ params: { type: logoFile.type } }];
}

export const GET: APIRoute = () => {
  if (logoFile === undefined) throw new Error('content/site.yaml names no logo');
  const type = logoFile.type === 'png' ? 'image/png' : 'image/jpeg';
  return new Response(logoFile.bytes, { headers: { 'content-type': type } });
};
