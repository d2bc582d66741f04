import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { finishAttempt, newAttempt } from './attempt.ts';
import { parseResultFile } from './result-file.ts';
import { anyHabits, selfCheckBank } from './self-check.fixture.ts';
import { toResultFile } from './to-result-file.ts';
import { answersOf, anyAnswers, bank } from './vectors.fixture.ts';

const banks = { company: bank, customer: selfCheckBank };
const attempt = {
  ...finishAttempt(
    newAttempt({
      id: '0b9b6f1c-5b0a-4c39-9b1e-0d8b1f6f2c11',
      instrument: 'company',
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
        expect(parseResultFile(text, banks)).toEqual({ ok: true, value: result });
      }),
    );
  });

  test('of a self-check comes back too', () => {
    fc.assert(
      fc.property(anyHabits, (answers) => {
        const own = { ...attempt, instrument: 'customer', answers: { ...answers } };
        expect(parseResultFile(JSON.stringify(toResultFile(own)), banks)).toMatchObject({
          ok: true,
          value: { instrument: 'customer', answers },
        });
      }),
    );
  });

  test('keeps keys and items that are not known yet', () => {
    const answers = { ...attempt.answers, 'later.item': 3 };
    const outcome = parseResultFile(JSON.stringify({ ...toResultFile(attempt), answers, note: 'x' }), banks);
    expect(outcome).toMatchObject({ ok: true, value: { note: 'x', answers: { 'later.item': 3 } } });
  });
});

test('no text whatever makes reading fail otherwise than by a problem', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      expect(parseResultFile(text, banks).ok).toBe(false);
    }),
  );
});
