import { minifySync } from 'vite';
import copyLinkSource from '#layouts/copy-link-inline.js?raw';
import homeSource from '#layouts/home-inline.js?raw';
import notFoundSource from '#layouts/not-found-inline.js?raw';
import pageSource from '#layouts/page-inline.js?raw';
import type { Site } from '#schemas/site.ts';
import { site } from './site.ts';

const minified = (name: string, source: string) => minifySync(name, source).code.trim();

/** The inline script of the pages of a site. */
export function inlineScript({ base, offline }: Pick<Site, 'base' | 'offline'>): string {
  const worker = JSON.stringify(`${base}sw.js`);
  const filledIn = pageSource.replaceAll('WORKER', worker).replaceAll('OFFLINE', String(offline));
  return minified('page-inline.js', filledIn);
}

/** The inline script of every page, fit to stand in the page as it is: each page carries it, so it is minified. */
export const inlinePageScript = inlineScript(site);

/** The inline script of the home page, behind the place that it fills. */
export const inlineHomeScript = minified('home-inline.js', homeSource);

/** What the button that copies the address of a page does; only pages with that button carry it. */
export const copyLinkScript = minified('copy-link-inline.js', copyLinkSource);

/** What the page for lost addresses does about the language that was looked for. */
export const notFoundScript = minified('not-found-inline.js', notFoundSource);
