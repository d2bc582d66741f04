import { loadJson } from '#platform/load-json.ts';
import type { DataWords } from './data-props.ts';

let loaded: DataWords | undefined;

/** The texts that only some visits need, fetched once; rejects when they cannot be had. */
export async function loadWords(address: string): Promise<DataWords> {
  if (loaded !== undefined) return loaded;
  const words = await loadJson<DataWords>(address);
  if (!words.ok) throw new Error(`${address} is ${words.problem}`);
  loaded = words.value;
  return loaded;
}
