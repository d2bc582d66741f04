/** Separates the title of a page from the name of the site. */
const SEPARATOR = ' — ';

/** Names the page after what is open on it; the name of the site stays behind it. */
export function setPageTitle(title: string): void {
  const site = document.title.split(SEPARATOR).at(-1) ?? '';
  document.title = `${title}${SEPARATOR}${site}`;
}
