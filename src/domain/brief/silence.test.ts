import { describe, expect, test } from 'vitest';
import { afterSteps, draftBrief, stepOf, straight } from './flow.fixture.ts';
import { acceptedBySilenceFrom, addDays, silencesOf } from './silence.ts';

const notice = stepOf('notice', { to: 'The director', text: 'Approve the price?', answerBy: '2026-11-12' });
const asked = afterSteps(draftBrief(), [stepOf('submit'), notice]);

describe('silence', () => {
  test('begins the day after an answer was wanted', () => {
    expect(silencesOf(asked, '2026-11-12')).toEqual([]);
    expect(silencesOf(asked, '2026-11-13')).toEqual([
      { id: asked.events[1]?.id, to: 'The director', text: 'Approve the price?', since: '2026-11-12' },
    ]);
  });

  test('ends with any step of another side, and with no remark of it', () => {
    const other = { role: 'contractor', name: '' };
    const remark = afterSteps(asked, [stepOf('note', { text: 'x' }, { whose: other })]);
    expect(silencesOf(remark, '2026-11-20')).toHaveLength(1);
    expect(silencesOf(afterSteps(asked, [stepOf('agree')]), '2026-11-20')).toEqual([]);
  });

  test('has no beginning where no day was named', () => {
    const open = afterSteps(draftBrief(), [stepOf('notice', { to: 'A.', text: 'x' })]);
    expect(silencesOf(open, '2030-01-01')).toEqual([]);
  });
});

describe('acceptance by silence', () => {
  test('counts its days from the last delivery, where the company has the rule', () => {
    const delivered = afterSteps(draftBrief(), [...straight.started, stepOf('deliver')]);
    expect(acceptedBySilenceFrom(delivered, 5)).toBe('2026-11-15');
    expect(acceptedBySilenceFrom(delivered, null)).toBeNull();
    expect(acceptedBySilenceFrom(draftBrief(), 5)).toBeNull();
  });

  test('is never of work that a record alone calls delivered', () => {
    const odd = { initiator: 'customer', events: [] } as const;
    expect(acceptedBySilenceFrom(odd, 5)).toBeNull();
  });
});

test('days are counted over the ends of months and years', () => {
  expect(addDays('2026-12-30', 3)).toBe('2027-01-02');
  expect(addDays('soon', 3)).toBe('soon');
});
