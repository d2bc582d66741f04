/** A response header: its name and its value. */
export type Header = readonly [name: string, value: string];

/** A browser asks each time whether its copy still holds: a short answer, and a new build is seen at once. */
export const REVALIDATE = 'no-cache';
/** For files whose name changes with their content. */
export const FOREVER = 'public, max-age=31536000, immutable';
/** Folders of the build in which every name is made of the content: a hash. */
export const NAMED_BY_CONTENT = ['_astro/', 'pagefind/index/', 'pagefind/fragment/'] as const;

/** The service worker: asked for by its fixed name, and governed by the policy that comes with it. */
export const WORKER_FILE = 'sw.js';
/** Read by Cloudflare Pages and Netlify, of no use to anybody else. */
export const HEADERS_FILE = '_headers';
export const NOT_FOUND_PAGE = '404.html';

/**
 * What every answer says, also one that finds nothing.
 *
 * Of the content policy a header carries only what a page cannot say of itself. The rest, with the hashes of its
 * inline blocks, stands in each page (see `content-policy.ts`): hashes in the settings of a server would be those of
 * the build before as soon as somebody copies a new build without them, and would stop its own scripts and styles.
 */
export const EVERYWHERE: readonly Header[] = [
  ['Content-Security-Policy', "frame-ancestors 'none'"],
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'no-referrer'],
  ['Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()'],
];

/** Of no effect on plain http, where browsers complain of them. */
export const OVER_HTTPS: readonly Header[] = [
  ['Strict-Transport-Security', 'max-age=31536000'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
];

/** The worker has no page that could carry its policy: it may ask this origin, and nobody else. */
export const WORKER_POLICY: Header = [
  'Content-Security-Policy',
  "default-src 'none'; connect-src 'self'; frame-ancestors 'none'",
];

/** What each kind of file of the build is, by its ending; texts say their encoding. */
export const MEDIA_TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
  webmanifest: 'application/manifest+json',
  xml: 'application/xml',
  txt: 'text/plain; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pagefind: 'application/octet-stream',
  pf_meta: 'application/octet-stream',
  pf_index: 'application/octet-stream',
  pf_fragment: 'application/octet-stream',
};
