/** The language of a built page and its route without the language's prefix; null where the page names no language. */
export function placeOfPage(file: string, html: string): { language: string; route: string } | null {
  const language = html.match(/<html[^>]*\slang="?([a-z]{2})/)?.[1];
  if (language === undefined) return null;
  const path = file.replace(/index\.html$/, '');
  return { language, route: `/${path.startsWith(`${language}/`) ? path.slice(language.length + 1) : path}` };
}

/**
 * A built page as the index reads it. The title is a field of its own, so that no excerpt begins with it again; the
 * terms of a list become headings, so that each is a place to be led to; the words that bridge what stemming parts
 * stand in a field where they are found and not shown. Words that only a tag parts are parted by a space.
 */
export function searchablePage(html: string, words: readonly string[]): string {
  const bridge = words.length > 0 ? `<span data-pagefind-meta="words:${words.join(' ')}"></span>` : '';
  return html
    .replace(/><|<(?=(?:span|br)\b)/g, (tag) => tag.replace('<', ' <'))
    .replace(/<div id="([^"]+)">\s*<dt>([\s\S]*?)<\/dt>/g, '<div><h3 id="$1">$2</h3>')
    .replace(/<h1\b/, '<h1 data-pagefind-meta="title" data-pagefind-ignore')
    .replace(/<main\b[^>]*>/, (main) => main + bridge);
}
