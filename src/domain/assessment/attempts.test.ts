import { describe, expect, test } from 'vitest';
import { type Attempt, finishAttempt, newAttempt, setAnswer } from './attempt.ts';
import { attemptFor, newestFirst, resumeStep } from './attempts.ts';
import { bossItems, firstFunction, itemsInScope, type Mode } from './bank.ts';
import { progressOf } from './steps.ts';
import { answersOf, bank } from './vectors.fixture.ts';

function attempt(id: string, day: string, mode: Mode): Attempt {
  return newAttempt({
    id,
    instrument: 'company',
    bank: '2026.1',
    mode,
    role: 'sales',
    locale: 'ru',
    at: `2026-11-${day}T09:00:00.000Z`,
  });
}
const ids = (attempts: readonly Attempt[]) => attempts.map((entry) => entry.id);

describe('attempts', () => {
  test('are listed by their beginning, the newest first', () => {
    const attempts = [attempt('a', '01', 'full'), attempt('b', '03', 'quick'), attempt('c', '02', 'full')];
    expect(ids(newestFirst(attempts))).toEqual(['b', 'c', 'a']);
    expect(ids(attempts)).toEqual(['a', 'b', 'c']);
  });

  test('an item opens in the latest unfinished one that asks it', () => {
    const attempts = [
      attempt('full-old', '01', 'full'),
      attempt('full', '02', 'full'),
      attempt('quick', '03', 'quick'),
      finishAttempt(attempt('done', '04', 'full'), '2026-11-04T10:00:00.000Z'),
    ];
    expect(attemptFor(attempts, bank, 'structure.rank')?.id).toBe('quick');
    expect(attemptFor(attempts, bank, 'sales.care')?.id).toBe('full');
  });

  test('an item outside quick opens in a quick one where there is no full one', () => {
    expect(attemptFor([attempt('quick', '03', 'quick')], bank, 'sales.care')?.id).toBe('quick');
  });

  test('nothing opens where nothing is unfinished', () => {
    expect(attemptFor([], bank, 'structure.rank')).toBeNull();
  });
});

describe('going on', () => {
  const blank = attempt('a', '01', 'quick');

  test('starts at the first page with a skipped item', () => {
    expect(resumeStep(progressOf(bank, 'quick', {}))).toBe(0);
    const structure = itemsInScope(bank, 'quick').filter((item) => item.dimension === 'structure');
    const answered = structure.reduce((kept, item) => setAnswer(kept, item.id, 'unknown'), blank);
    expect(resumeStep(progressOf(bank, 'quick', answered.answers))).toBe(1);
  });

  test('has no page left when everything is answered', () => {
    expect(resumeStep(progressOf(bank, 'full', answersOf('ideal')))).toBeNull();
  });
});

test('two items are about the common boss', () => {
  expect(bossItems(bank)).toEqual(['structure.boss-competence', 'structure.boss-leaning']);
});

test('the page of functions begins with finding clients', () => {
  expect(firstFunction(bank)).toBe('sales.find');
  expect(firstFunction({ ...bank, items: {} })).toBeUndefined();
});
