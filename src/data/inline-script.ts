import source from '#layouts/page-inline.js?raw';

/** The inline script of every page without its comments and indentation, fit to stand in the page as it is. */
export const inlinePageScript = source
  .split('\n')
  .map((line) => line.trim())
  .filter((line) => line !== '' && !line.startsWith('//'))
  .join('\n');
