import { asPassage, excerptParts } from '#domain/search/excerpt.ts';
import type { FoundPage } from '#domain/search/found-page.ts';
import { linkId } from './search-props.ts';

type Props = { pages: readonly FoundPage[]; places: string };

/** What was found: the page, a piece of its text, and the headings to go to. */
export function FoundPages({ pages, places }: Props) {
  return (
    <ol class="found">
      {pages.map((page, index) => (
        <li key={page.address}>
          <h2>
            <a id={linkId(index)} href={page.address}>
              {page.title}
            </a>
          </h2>
          <p>{excerptParts(asPassage(page.excerpt)).map(({ text, found }) => (found ? <mark>{text}</mark> : text))}</p>
          {page.places.length > 0 && (
            <ul aria-label={places}>
              {page.places.map(({ title, address }) => (
                <li key={address}>
                  <a href={address}>{title}</a>
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ol>
  );
}
