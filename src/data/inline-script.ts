import { minifySync } from 'vite';
<<<<<<< HEAD
import copyLink from '#layouts/copy-link-inline.js?raw';
import notFound from '#layouts/not-found-inline.js?raw';
import page from '#layouts/page-inline.js?raw';

/** The inline script of every page, fit to stand in the page as it is: each page carries it, so it is minified. */
export const inlinePageScript = minifySync('page-inline.js', page).code.trim();

/** What the button that copies the address of a page does; only pages with that button carry it. */
export const copyLinkScript = minifySync('copy-link-inline.js', copyLink).code.trim();

/** What the page for lost addresses does about the language that was looked for. */
export const notFoundScript = minifySync('not-found-inline.js', notFound).code.trim();
=======
import homeSource from '#layouts/home-inline.js?raw';
import pageSource from '#layouts/page-inline.js?raw';

const minified = (name: string, source: string) => minifySync(name, source).code.trim();

/** The inline script of every page, fit to stand in the page as it is: each page carries it, so it is minified. */
export const inlinePageScript = minified('page-inline.js', pageSource);

/** The inline script of the home page, behind the place that it fills. */
export const inlineHomeScript = minified('home-inline.js', homeSource);
>>>>>>> main
