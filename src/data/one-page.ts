/** What moving chapters onto one page needs to know: where a chapter's own page is. */
type Chapters = { slugs: readonly string[]; addressOf: (slug: string) => string };

/**
 * A rendered chapter made part of a page that holds all of them.
 *
 * Headings go down one level, their ids carry the chapter's slug, and links to chapters lead to places in the page.
 */
export function intoOnePage(html: string, slug: string, { slugs, addressOf }: Chapters): string {
  const places = new Map(slugs.map((other) => [addressOf(other), other]));
  return html
    .replace(/<h([23]) id="([^"]+)">([\s\S]*?)<\/h\1>/g, (_heading, level: string, id: string, title: string) => {
      const tag = `h${Number(level) + 1}`;
      return `<${tag} id="${slug}-${id}">${title}</${tag}>`;
    })
    .replace(/ href="([^"#]*)(?:#([^"]*))?"/g, (link, address: string, id: string | undefined) => {
      const place = address === '' ? slug : places.get(address);
      if (place === undefined) return link;
      return ` href="#${id === undefined || id === '' ? place : `${place}-${id}`}"`;
    });
}
