import { minifySync } from 'vite';
import source from '#layouts/page-inline.js?raw';
import type { Site } from '#schemas/site.ts';
import { site } from './site.ts';

/** The inline script for a site, minified. */
export function inlineScript({ base, offline }: Pick<Site, 'base' | 'offline'>): string {
  const filledIn = source.replaceAll('WORKER', JSON.stringify(`${base}sw.js`)).replaceAll('OFFLINE', String(offline));
  return minifySync('page-inline.js', filledIn).code.trim();
}

/** The inline script of every page, fit to stand in the page as it is: each page carries it, so it is minified. */
export const inlinePageScript = inlineScript(site);
