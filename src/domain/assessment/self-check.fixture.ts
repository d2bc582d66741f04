import fc from 'fast-check';
import type { Answers, Bank, FrequencyItem } from './bank.ts';

const habit: FrequencyItem = { type: 'frequency', quick: false };
const badHabit: FrequencyItem = { ...habit, reversed: true };

const habits: Readonly<Record<string, FrequencyItem>> = {
  'states-problem': habit,
  'names-goal': habit,
  'gives-inputs': habit,
  'one-voice': habit,
  'no-oral-changes': badHabit,
  'hears-warnings': habit,
  'realistic-dates': habit,
  'approves-in-writing': habit,
  'accepts-by-brief': habit,
  'shares-results': habit,
};

/** The structure of the self-check of customers. */
export const selfCheckBank: Bank = {
  bank: '2026.1',
  dimensions: [{ id: 'habits', weight: 1, items: Object.keys(habits) }],
  items: habits,
};

/** Any answers to it: some sets full, some with gaps. */
export const anyHabits: fc.Arbitrary<Answers> = fc.constantFrom([], Object.keys(habits)).chain((requiredKeys) => {
  const often = fc.integer({ min: 1, max: 5 });
  const answer = fc.oneof(
    { weight: 12, arbitrary: often },
    fc.constant('unknown' as const),
    fc.constant('na' as const),
  );
  return fc.record(Object.fromEntries(Object.keys(habits).map((id) => [id, answer])), { requiredKeys });
});
