import type { FoundPage, FoundPlace, SearchEngine } from '#domain/search/found-page.ts';

/** What is used of Pagefind's own answers. */
type Location = { readonly balanced_score: number };
type Part = { readonly title: string; readonly url: string; readonly weighted_locations: readonly Location[] };
type Page = {
  readonly url: string;
  readonly content: string;
  readonly excerpt: string;
  readonly locations: readonly number[];
  readonly meta: Readonly<Record<string, string | undefined>>;
  readonly sub_results: readonly Part[];
};
type Result = { readonly matchedMetaFields?: readonly string[]; data(): Promise<Page> };
type Instance = { search(query: string): Promise<{ results: readonly Result[] }> };
type Pagefind = { createInstance(options: object): Instance };

const PLACES = 3;
/** Browsers remember that a module failed: each further attempt asks for an address of its own. */
let attempts = 0;
/** The words kept for a page count as much as its title. */
const RANKING = { metaWeights: { title: 5, words: 5 } };

function weightOf(part: Part): number {
  return part.weighted_locations.reduce((sum, { balanced_score }) => sum + balanced_score, 0);
}

/** The headings under which most was found, in the order of the page. */
function placesOf(page: Page): FoundPlace[] {
  const parts = page.sub_results.filter(({ url }) => url !== page.url);
  const best = new Set([...parts].sort((one, other) => weightOf(other) - weightOf(one)).slice(0, PLACES));
  return parts.filter((part) => best.has(part)).map(({ title, url }) => ({ title, address: url }));
}

async function readPage(result: Result): Promise<FoundPage> {
  const page = await result.data();
  const text = page.content.split(/\s+/);
  const fields = (result.matchedMetaFields ?? []).map((field) => page.meta[field] ?? '');
  const words = new Set([...page.locations.map((location) => text[location] ?? ''), ...fields]);
  const { url, excerpt } = page;
  return { title: page.meta['title'] ?? url, address: url, excerpt, places: placesOf(page), words: [...words] };
}

/** Whether a part of the index was asked for and did not come: Pagefind itself passes over it and finds less. */
function lacksParts(folder: string, since: number): boolean {
  const entries = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
  const failed = ({ responseStatus, decodedBodySize }: PerformanceResourceTiming) =>
    responseStatus === undefined ? decodedBodySize === 0 : responseStatus === 0 || responseStatus >= 400;
  return entries.some((entry) => entry.startTime >= since && entry.name.includes(`${folder}index/`) && failed(entry));
}

/**
 * Loads the script of the search from the folder of the index and opens it for the language of the page; without its
 * worker, which the content policy forbids. Rejects when it cannot be had; opening it again begins anew.
 */
export async function openSearchEngine(folder: string, base: string): Promise<SearchEngine> {
  const since = performance.now();
  const address = `${folder}pagefind.js${attempts > 0 ? `?attempt=${attempts}` : ''}`;
  attempts += 1;
  const pagefind: Pagefind = await import(/* @vite-ignore */ address);
  const instance = pagefind.createInstance({ basePath: folder, baseUrl: base, noWorker: true, ranking: RANKING });
  return {
    async find(words) {
      const { results } = await instance.search(words.join(' '));
      if (lacksParts(folder, since)) throw new Error('A part of the search index did not come');
      return {
        total: results.length,
        load: (from, to) => Promise.all(results.slice(from, to).map(readPage)),
      };
    },
  };
}
