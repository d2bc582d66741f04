import { describe, expect, test } from 'vitest';
import { detailsOf, withoutDetails } from './details.ts';

const result = {
  id: 'a1',
  instrument: 'company',
  bank: '2026.1',
  mode: 'quick',
  respondent: { role: 'sales', label: 'after the fair', unit: 'North' },
  locale: 'en',
  finishedAt: '2026-11-23T09:00:00.000Z',
  answers: { 'structure.rank': -1 },
} as const;

describe('what a result says beside role and answers', () => {
  test('is offered as far as it is there', () => {
    expect(detailsOf(result).map(({ id }) => id)).toEqual(['date', 'label', 'unit']);
    expect(detailsOf({ ...result, respondent: { role: 'sales', unit: 'North' } })).toEqual([
      { id: 'date', value: result.finishedAt },
      { id: 'unit', value: 'North' },
    ]);
  });

  test('goes along when nothing is left out', () => {
    expect(withoutDetails(result, [])).toEqual(result);
  });

  test('can be left out altogether; role and answers stay', () => {
    const { finishedAt: _date, ...rest } = result;
    expect(withoutDetails(result, ['date', 'label', 'unit'])).toEqual({ ...rest, respondent: { role: 'sales' } });
  });

  test('never brings along what is only stored', () => {
    const stored = { ...result, startedAt: '2026-11-23T08:50:00.000Z' };
    expect(withoutDetails(stored, ['date'])).not.toHaveProperty('startedAt');
  });
});
