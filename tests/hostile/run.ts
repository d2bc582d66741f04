import { type Chance, chanceOf } from './chance.ts';
import { changedDocuments } from './page.ts';
import { createTally } from './tally.ts';

/** One way in: what is made to come in by it, and what becomes of that: a word for the tally. */
export interface Intake {
  readonly name: string;
  /** How often in relation to the others. */
  readonly share: number;
  make(chance: Chance): string;
  take(text: string, chance: Chance): Promise<string> | string;
}

/** An input on which something was thrown, or documents changed. */
interface Trouble {
  readonly intake: string;
  readonly input: number;
  readonly what: string;
  readonly text: string;
}

const PER_PAGE = 500;
const MOST_TOLD = 20;
const SLOW_MS = 10_000;
const keysOfAll = () => Reflect.ownKeys(Object.prototype).length;
const KEYS_OF_ALL = keysOfAll();

/**
 * Lets so many inputs in, each made from a seed of its own: `HOSTILE_SEED=… HOSTILE_INPUT=…` brings a single one about
 * again. A new page is opened for every 500, and the documents are looked at before it goes.
 */
export async function runIntakes(
  title: string,
  intakes: readonly Intake[],
  count: number,
  reopen: () => Promise<void>,
) {
  const seed = Number(process.env['HOSTILE_SEED'] ?? Date.now() % 1_000_000_000);
  const only = process.env['HOSTILE_INPUT'];
  const tally = createTally();
  const thrown: Trouble[] = [];
  const changed: Trouble[] = [];
  const started = Date.now();
  const urn = intakes.flatMap((intake) => Array<Intake>(intake.share).fill(intake));
  for (let input = only === undefined ? 0 : Number(only); input < count; input += 1) {
    const chance = chanceOf(seed + input * 7919);
    const intake = chance.of(urn);
    const text = intake.make(chance);
    const trouble = (what: string) => ({ intake: intake.name, input, what, text: text.slice(0, 2000) });
    const before = Date.now();
    try {
      tally.add(intake.name, await intake.take(text, chance));
    } catch (error) {
      tally.add(intake.name, 'THROWN');
      if (thrown.length < MOST_TOLD) thrown.push(trouble(error instanceof Error ? `${error.stack}` : String(error)));
    }
    if (Date.now() - before > SLOW_MS) thrown.push(trouble(`took ${Date.now() - before} ms`));
    if ('isAdmin' in {} || keysOfAll() !== KEYS_OF_ALL) thrown.push(trouble('changed the prototype of all objects'));
    if (input % PER_PAGE === PER_PAGE - 1 || input === count - 1) {
      for (const key of changedDocuments()) changed.push(trouble(`changed ${key}, or one of the ${PER_PAGE} before`));
      await reopen();
    }
    if (only !== undefined) break;
  }
  const seconds = Math.round((Date.now() - started) / 1000);
  console.log(
    [`${title}: ${tally.total()} inputs, seed ${seed}, ${seconds} s`, ...tally.lines()].join('\n  ') +
      `\n  thrown ${thrown.length}, documents changed ${changed.length}`,
  );
  return { thrown, changed, total: tally.total() };
}
