import { loadJson } from '#platform/load-json.ts';
import type { PlanWords } from './plan-props.ts';

let loaded: PlanWords | undefined;

/** The texts that only some visits need, fetched once; rejects when they cannot be had. */
export async function loadWords(address: string): Promise<PlanWords> {
  if (loaded !== undefined) return loaded;
  const words = await loadJson<PlanWords>(address);
  if (!words.ok) throw new Error(`${address} is ${words.problem}`);
  loaded = words.value;
  return loaded;
}
