import { minifySync } from 'vite';
import homeSource from '#layouts/home-inline.js?raw';
import pageSource from '#layouts/page-inline.js?raw';

const minified = (name: string, source: string) => minifySync(name, source).code.trim();

/** The inline script of every page, fit to stand in the page as it is: each page carries it, so it is minified. */
export const inlinePageScript = minified('page-inline.js', pageSource);

/** The inline script of the home page, behind the place that it fills. */
export const inlineHomeScript = minified('home-inline.js', homeSource);
