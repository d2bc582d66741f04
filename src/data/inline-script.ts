import { minifySync } from 'vite';
import source from '#layouts/page-inline.js?raw';

/** The inline script of every page, fit to stand in the page as it is: each page carries it, so it is minified. */
export const inlinePageScript = minifySync('page-inline.js', source).code.trim();
