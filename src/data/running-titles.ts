/** Text as a string of CSS that may also stand in a page. */
function cssString(text: string): string {
  return `"${text.replace(/["\\<\n]/g, (sign) => `\\${sign.charCodeAt(0).toString(16)} `)}"`;
}

/**
 * What stands at the head of printed pages: the name of the site, and the title of the chapter.
 *
 * Each chapter is a kind of page of its own; browsers know no running titles taken from the text.
 */
export function runningTitles(name: string, chapters: readonly { slug: string; title: string }[]): string {
  const rules = chapters.map(
    ({ slug, title }) =>
      `@page c-${slug}{@top-left{content:${cssString(name)}}@top-right{content:${cssString(title)}}}[aria-labelledby=${slug}]{page:c-${slug}}`,
  );
  return `@media print{${rules.join('')}}`;
}
