import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import {
  type Answer,
  type Answers,
  type Bank,
  CONTROLLERS,
  FUNCTION_STATES,
  type Item,
  itemsInScope,
  MODES,
  type Mode,
  ROLES,
} from './bank.ts';
import type { Comparison } from './compare.ts';
import type { Respondent } from './department.ts';
import type { Score } from './score.ts';

interface Vectors {
  readonly assess: readonly { name: string; mode: Mode; answers: Answers; expected: Score }[];
  readonly gap: readonly { name: string; sets: Respondent[]; expected: Comparison | null }[];
}

function readFixture(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`../../../tests/fixtures/${name}.json`, import.meta.url), 'utf8'));
}

export const bank = readFixture('bank-2026.1') as Bank;
export const vectors = readFixture('assessment-vectors') as Vectors;

/** The answers of a vector, to start a test from. */
export function answersOf(name: string): Answers {
  const vector = vectors.assess.find((entry) => entry.name === name);
  if (vector === undefined) throw new Error(`No vector is called ${name}`);
  return vector.answers;
}

/**
 * The largest difference between two figures in the same place of two structures.
 *
 * Infinity when they differ in anything else: keys, lengths, texts, null against a figure.
 */
export function deviation(actual: unknown, expected: unknown): number {
  if (typeof actual === 'number' && typeof expected === 'number') return Math.abs(actual - expected);
  if (!isObject(actual) || !isObject(expected)) return actual === expected ? 0 : Number.POSITIVE_INFINITY;
  const keys = Object.keys(expected).sort();
  if (keys.join() !== Object.keys(actual).sort().join()) return Number.POSITIVE_INFINITY;
  return Math.max(0, ...keys.map((key) => deviation(actual[key], expected[key])));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

const functionAnswer = fc.record(
  { state: fc.constantFrom(...FUNCTION_STATES), controller: fc.constantFrom(...CONTROLLERS) },
  { requiredKeys: [] },
);

function answerTo(item: Item): fc.Arbitrary<Answer> {
  const value: fc.Arbitrary<Answer> = {
    agree: fc.integer({ min: 1, max: 5 }),
    frequency: fc.integer({ min: 1, max: 5 }),
    pole: fc.integer({ min: -2, max: 2 }),
    function: functionAnswer,
  }[item.type];
  return fc.oneof(
    { weight: 12, arbitrary: value },
    { weight: 2, arbitrary: fc.constant('unknown' as const) },
    { weight: 1, arbitrary: fc.constant('na' as const) },
  );
}

/** Any answers to the whole bank: some sets full, some with gaps. */
export const anyAnswers: fc.Arbitrary<Answers> = fc
  .constantFrom(
    [],
    itemsInScope(bank, 'full').map((item) => item.id),
  )
  .chain((requiredKeys) => {
    const model = Object.fromEntries(itemsInScope(bank, 'full').map((item) => [item.id, answerTo(item)]));
    return fc.record(model, { requiredKeys });
  });

export const anyMode: fc.Arbitrary<Mode> = fc.constantFrom(...MODES);

export const anyRespondents: fc.Arbitrary<Respondent[]> = fc.array(
  fc.record({ role: fc.constantFrom(...ROLES), mode: anyMode, answers: anyAnswers }),
  { maxLength: 6 },
);
