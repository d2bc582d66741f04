import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { finishAttempt, newAttempt } from './attempt.ts';
import { parseResultFile, toResultFile } from './result-file.ts';
import { answersOf, anyAnswers, bank } from './vectors.fixture.ts';

const attempt = {
  ...finishAttempt(
    newAttempt({
      id: '0b9b6f1c-5b0a-4c39-9b1e-0d8b1f6f2c11',
      bank: '2026.1',
      mode: 'full',
      role: 'marketing',
      label: 'Autumn',
      unit: 'North',
      locale: 'en',
      at: '2026-11-23T09:00:00.000Z',
    }),
    '2026-11-23T09:10:00.000Z',
  ),
  answers: answersOf('half-filled-functions'),
};

function problemOf(change: object): unknown {
  const outcome = parseResultFile(JSON.stringify({ ...toResultFile(attempt), ...change }), bank);
  return outcome.ok ? 'none' : outcome.problem;
}

describe('a result file', () => {
  test('holds the agreed keys and nothing else that is stored', () => {
    expect(toResultFile({ ...attempt, mood: 'good' } as typeof attempt)).toEqual({
      format: 'parity/result',
      version: 1,
      id: '0b9b6f1c-5b0a-4c39-9b1e-0d8b1f6f2c11',
      instrument: 'company',
      bank: '2026.1',
      mode: 'full',
      respondent: { role: 'marketing', label: 'Autumn', unit: 'North' },
      finishedAt: '2026-11-23T09:10:00.000Z',
      locale: 'en',
      answers: attempt.answers,
    });
  });

  test('of an unfinished attempt without label and unit names none of them', () => {
    const { finishedAt: _finishedAt, ...unfinished } = { ...attempt, respondent: { role: 'sales' as const } };
    const file = toResultFile(unfinished);
    expect(Object.keys(file)).not.toContain('finishedAt');
    expect(file.respondent).toEqual({ role: 'sales' });
  });

  test('comes back as it went out, whatever was answered', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const text = JSON.stringify(toResultFile({ ...attempt, answers }));
        const { startedAt: _startedAt, ...result } = { ...attempt, answers: JSON.parse(JSON.stringify(answers)) };
        expect(parseResultFile(text, bank)).toEqual({ ok: true, value: result });
      }),
    );
  });

  test('keeps keys and items that are not known yet', () => {
    const answers = { ...attempt.answers, 'later.item': 3 };
    const outcome = parseResultFile(JSON.stringify({ ...toResultFile(attempt), answers, note: 'x' }), bank);
    expect(outcome).toMatchObject({ ok: true, value: { note: 'x', answers: { 'later.item': 3 } } });
  });
});

describe('what is wrong with a file is said:', () => {
  test.each([
    ['too-large', JSON.stringify({ note: 'ж'.repeat(1_100_000) })],
    ['too-deep', `${'['.repeat(33)}${']'.repeat(33)}`],
    ['not-json', 'hello'],
    ['wrong-format', '[]'],
    ['wrong-format', '{"format":"parity/brief","version":1}'],
    ['newer-version', '{"format":"parity/result","version":2}'],
    ['damaged', '{"format":"parity/result","version":1}'],
  ])('%s', (problem, text) => {
    expect(parseResultFile(text, bank)).toEqual({ ok: false, problem });
  });

  test('another bank or another instrument', () => {
    expect(problemOf({ bank: '2027.1' })).toBe('other-bank');
    expect(problemOf({ instrument: 'customer' })).toBe('other-bank');
  });

  test('damage: version, shape, answers off their scale', () => {
    expect(problemOf({ version: 0 })).toBe('damaged');
    expect(problemOf({ mode: 'long' })).toBe('damaged');
    expect(problemOf({ answers: { 'structure.rank': 3 } })).toBe('damaged');
    expect(problemOf({ answers: { 'goal.shared-target': 0 } })).toBe('damaged');
    expect(problemOf({ answers: { 'goal.shared-target': { state: 'none' } } })).toBe('damaged');
    expect(problemOf({ answers: { 'sales.find': 1 } })).toBe('damaged');
    expect(problemOf({})).toBe('none');
  });

  test('damage: a key that touches prototypes', () => {
    const text = JSON.stringify(toResultFile(attempt)).replace('"answers":{', '"answers":{"__proto__":{"a":1},');
    expect(parseResultFile(text, bank)).toEqual({ ok: false, problem: 'damaged' });
  });
});

test('no text whatever makes reading fail otherwise than by a problem', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      expect(parseResultFile(text, bank).ok).toBe(false);
    }),
  );
});
