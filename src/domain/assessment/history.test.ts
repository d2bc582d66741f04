import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Attempt, finishAttempt, newAttempt } from './attempt.ts';
import { ROLES, type Role } from './bank.ts';
import { historyOf, historyRoles } from './history.ts';
import { scoreAssessment } from './score.ts';
import { answersOf, bank } from './vectors.fixture.ts';

interface Given {
  readonly id: string;
  readonly role?: Role;
  readonly finished?: string;
  readonly version?: string;
  readonly instrument?: string;
  readonly label?: string;
  readonly unit?: string;
}

function attempt({ id, role = 'sales', finished, version, instrument, label, unit }: Given): Attempt {
  const begun = newAttempt({
    id,
    instrument: instrument ?? 'company',
    bank: version ?? bank.bank,
    mode: 'full',
    role,
    ...(label === undefined ? {} : { label }),
    ...(unit === undefined ? {} : { unit }),
    locale: 'ru',
    at: '2025-01-01T09:00:00.000Z',
  });
  const answered = { ...begun, answers: answersOf('middle') };
  return finished === undefined ? answered : finishAttempt(answered, finished);
}
const ids = (points: readonly { id: string }[]) => points.map(({ id }) => id);

describe('the history of a side', () => {
  const attempts = [
    attempt({ id: 'late', finished: '2026-09-01T09:00:00.000Z' }),
    attempt({ id: 'open' }),
    attempt({ id: 'early', finished: '2026-03-01', label: 'после выставки', unit: 'Филиал' }),
    attempt({ id: 'habits', finished: '2026-04-01', instrument: 'customer' }),
    attempt({ id: 'others', finished: '2026-05-01T09:00:00.000Z', role: 'marketing' }),
  ];

  test('holds its finished attempts at the company assessment, the oldest first', () => {
    expect(ids(historyOf(attempts, bank, 'sales'))).toEqual(['early', 'late']);
    expect(ids(historyOf(attempts, bank, 'marketing'))).toEqual(['others']);
    expect(historyOf(attempts, bank, 'management')).toEqual([]);
  });

  test('leaves out a kept copy of somebody else’s result', () => {
    const copy = { ...attempt({ id: 'kept', finished: '2026-10-01' }), copyOf: 'theirs' };
    expect(historyOf([copy], bank, 'sales')).toEqual([]);
    expect(historyRoles([copy])).toEqual([]);
  });

  test('tells of each attempt when and how it was answered, and its score', () => {
    expect(historyOf(attempts, bank, 'sales')[0]).toEqual({
      id: 'early',
      date: '2026-03-01',
      mode: 'full',
      bank: bank.bank,
      label: 'после выставки',
      unit: 'Филиал',
      score: scoreAssessment(bank, answersOf('middle'), 'full'),
    });
  });

  test('gives no score to an attempt of another bank version', () => {
    const old = attempt({ id: 'old', finished: '2025-03-01', version: '2025.1' });
    expect(historyOf([old], bank, 'sales')).toMatchObject([{ id: 'old', bank: '2025.1', score: null }]);
  });
});

describe('the sides of a history', () => {
  test('are named by the side of the latest attempt first, with how many each has', () => {
    const attempts = [
      attempt({ id: 'a', finished: '2026-09-01' }),
      attempt({ id: 'b', finished: '2026-10-01', role: 'marketing' }),
      attempt({ id: 'c', finished: '2026-03-01' }),
      attempt({ id: 'd', finished: '2026-11-01', role: 'management', instrument: 'customer' }),
    ];
    expect(historyRoles(attempts)).toEqual([
      { role: 'marketing', count: 1 },
      { role: 'sales', count: 2 },
    ]);
    expect(historyRoles([])).toEqual([]);
  });

  test('together hold every finished attempt once', () => {
    const anyAttempts = fc.array(
      fc.record({ role: fc.constantFrom(...ROLES), day: fc.integer({ min: 1, max: 28 }), done: fc.boolean() }),
    );
    fc.assert(
      fc.property(anyAttempts, (given) => {
        const attempts = given.map(({ role, day, done }, index) => {
          const finished = `2026-02-${String(day).padStart(2, '0')}`;
          return attempt({ id: `${index}`, role, ...(done ? { finished } : {}) });
        });
        const sides = historyRoles(attempts);
        const points = sides.flatMap(({ role }) => historyOf(attempts, bank, role));
        const finished = attempts.filter(({ finishedAt }) => finishedAt !== undefined);
        expect(ids(points).sort()).toEqual(ids(finished).sort());
        expect(sides.reduce((sum, { count }) => sum + count, 0)).toBe(finished.length);
      }),
    );
  });
});
