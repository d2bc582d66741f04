import { loadJson } from '#platform/load-json.ts';
import type { ComparisonExample, ComparisonWords } from './props.ts';

let words: Promise<ComparisonWords> | undefined;

async function fetched<Content>(address: string): Promise<Content> {
  const loaded = await loadJson<Content>(address);
  if (!loaded.ok) throw new Error(`${address} cannot be reached`);
  return loaded.value;
}

/** The words of a comparison, fetched once; rejects when they cannot be reached, and the next call tries again. */
export function loadWords(folder: string): Promise<ComparisonWords> {
  words ??= fetched<ComparisonWords>(`${folder}comparison.json`).catch((reason: unknown) => {
    words = undefined;
    throw reason;
  });
  return words;
}

/** The comparison of the example company; rejects when it cannot be reached. */
export function loadExample(folder: string): Promise<ComparisonExample> {
  return fetched<ComparisonExample>(`${folder}example.json`);
}
