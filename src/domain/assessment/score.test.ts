import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answers, Bank } from './bank.ts';
import { type Score, scoreAssessment } from './score.ts';
import { answersOf, anyAnswers, anyMode, bank, deviation, vectors } from './vectors.fixture.ts';

describe('the vectors', () => {
  test.each(vectors.assess)('$name comes out to 1e-9', ({ answers, mode, expected }) => {
    expect(deviation(scoreAssessment(bank, answers, mode), expected)).toBeLessThan(1e-9);
  });
});

describe('whatever is answered', () => {
  test('the range contains the strength and stays between 0 and 100', () => {
    fc.assert(
      fc.property(anyAnswers, anyMode, (answers, mode) => {
        const { strength, range } = scoreAssessment(bank, answers, mode);
        expect(range.low).toBeGreaterThanOrEqual(-1e-9);
        expect(range.high).toBeLessThanOrEqual(100 + 1e-9);
        expect(range.low).toBeLessThanOrEqual(strength ?? range.low);
        expect(range.high).toBeGreaterThanOrEqual(strength ?? range.low);
      }),
    );
  });

  test('the order of items and dimensions does not matter', () => {
    const anyOrder = fc
      .tuple(
        fc.shuffledSubarray([...bank.dimensions], { minLength: bank.dimensions.length }),
        fc.infiniteStream(fc.nat()),
      )
      .map(([dimensions, keys]): Bank => {
        const shuffle = (items: readonly string[]) =>
          items
            .map((item) => ({ item, key: keys.next().value }))
            .sort((one, other) => one.key - other.key)
            .map(({ item }) => item);
        return { ...bank, dimensions: dimensions.map((entry) => ({ ...entry, items: shuffle(entry.items) })) };
      });
    fc.assert(
      fc.property(anyOrder, anyAnswers, anyMode, (shuffled, answers, mode) => {
        const ours = scoreAssessment(bank, answers, mode);
        expect(deviation(scoreAssessment(shuffled, answers, mode), ours)).toBeLessThan(1e-9);
      }),
    );
  });

  test('turning answers into don’t-knows never narrows the range, be it one or many', () => {
    fc.assert(
      fc.property(anyAnswers, anyMode, fc.array(fc.nat(), { minLength: 1, maxLength: 8 }), (answers, mode, picks) => {
        const ids = Object.keys(answers).filter((id) => answers[id] !== 'na');
        const forgotten = picks.flatMap((pick) => ids[pick % Math.max(1, ids.length)] ?? []);
        const vaguer: Answers = { ...answers, ...Object.fromEntries(forgotten.map((id) => [id, 'unknown'])) };
        const before = scoreAssessment(bank, answers, mode).range;
        const after = scoreAssessment(bank, vaguer, mode).range;
        expect(after.low).toBeLessThanOrEqual(before.low + 1e-9);
        expect(after.high).toBeGreaterThanOrEqual(before.high - 1e-9);
      }),
    );
  });

  test('pole answers turned round turn the bias round and swap the pulls, and nothing else', () => {
    fc.assert(
      fc.property(anyAnswers, anyMode, (answers, mode) => {
        const score = scoreAssessment(bank, answers, mode);
        expect(deviation(scoreAssessment(bank, turnPoles(answers), mode), mirrored(score))).toBeLessThan(1e-9);
      }),
    );
  });

  test('answers to unknown ids and outside the mode change nothing', () => {
    const answers = answersOf('middle');
    const more: Answers = { ...answers, 'later.item': 1, 'structure.rows': 5 };
    expect(scoreAssessment(bank, more, 'quick')).toEqual(scoreAssessment(bank, answers, 'quick'));
  });

  test('values that no scale has count as blanks and never break the figures', () => {
    const junk = fc.oneof(fc.constantFrom(6, 2.5, -3, Number.NaN, '4', null, true), fc.array(fc.integer()));
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...Object.keys(bank.items)), junk), (answers) => {
        const score = scoreAssessment(bank, answers as unknown as Answers, 'full');
        expect(score).toEqual(scoreAssessment(bank, {}, 'full'));
      }),
    );
  });
});

test('where nothing applies at all, nothing is known and nothing is hidden', () => {
  const answers = Object.fromEntries(Object.keys(bank.items).map((id) => [id, 'na' as const]));
  expect(scoreAssessment(bank, answers, 'full')).toMatchObject({
    strength: null,
    range: { low: 0, high: 100 },
    counts: { applicable: 0, answered: 0, unknown: 0 },
    visibility: 1,
  });
});

test('a bank without rules about briefs and structure gives a provisional level', () => {
  const small: Bank = {
    bank: 'small',
    dimensions: [{ id: 'goal', weight: 1, items: ['goal.one'] }],
    items: { 'goal.one': { type: 'agree', quick: true } },
  };
  expect(scoreAssessment(small, { 'goal.one': 5 }, 'full')).toMatchObject({ level: 5, provisional: true });
});

function turnPoles(answers: Answers): Answers {
  const turned = Object.entries(answers).map(([id, answer]) =>
    bank.items[id]?.type === 'pole' && typeof answer === 'number' ? [id, 0 - answer] : [id, answer],
  );
  return Object.fromEntries(turned);
}

function mirrored(score: Score): Score {
  const verdicts = {
    'strong-sales': 'strong-marketing',
    'lean-sales': 'lean-marketing',
    'strong-marketing': 'strong-sales',
    'lean-marketing': 'lean-sales',
  } as const;
  const { verdict, pull, bias } = score;
  return {
    ...score,
    bias: bias === null ? null : 0 - bias,
    pull: pull === null ? null : { sales: pull.marketing, marketing: pull.sales },
    verdict: Object.hasOwn(verdicts, verdict) ? verdicts[verdict as keyof typeof verdicts] : verdict,
  };
}
