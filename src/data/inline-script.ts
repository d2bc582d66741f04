import { minifySync } from 'vite';
import source from '#layouts/page-inline.js?raw';
import { site } from './site.ts';

const filledIn = source
  .replaceAll('WORKER', JSON.stringify(`${site.base}sw.js`))
  .replaceAll('OFFLINE', String(site.offline));

/** The inline script of every page, fit to stand in the page as it is: each page carries it, so it is minified. */
export const inlinePageScript = minifySync('page-inline.js', filledIn).code.trim();
