/** A place on a found page: a heading that the query leads to. */
export interface FoundPlace {
  readonly title: string;
  readonly address: string;
}

/** One page that the index found. */
export interface FoundPage {
  readonly title: string;
  readonly address: string;
  /** A piece of its text, with `<mark>` around found words; see `excerptParts`. */
  readonly excerpt: string;
  readonly places: readonly FoundPlace[];
  /** The words by which it was found. */
  readonly words: readonly string[];
}

/** What the index answers at once: how many pages, best first; what stands on them is fetched as it is shown. */
export interface Hits {
  readonly total: number;
  load(from: number, to: number): Promise<FoundPage[]>;
}

/** Searches the pages of one language. Rejects when a part of the index cannot be had. */
export interface SearchEngine {
  find(words: readonly string[]): Promise<Hits>;
}
