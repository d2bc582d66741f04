import copyLink from '#layouts/copy-link-inline.js?raw';
import page from '#layouts/page-inline.js?raw';

/** A script without its comments and indentation, fit to stand in the page as it is. */
function compact(source: string): string {
  return source
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('//'))
    .join('\n');
}

/** The inline script of every page. */
export const inlinePageScript = compact(page);

/** What the button that copies the address of a page does; only pages with that button carry it. */
export const copyLinkScript = compact(copyLink);
