import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Bank } from './bank.ts';
import { type Comparison, compareDepartments } from './compare.ts';
import type { Respondent } from './department.ts';
import { answersOf, anyRespondents, bank, deviation, vectors } from './vectors.fixture.ts';

describe('the vectors', () => {
  test.each(vectors.gap)('$name comes out to 1e-9', ({ sets, expected }) => {
    expect(deviation(compareDepartments(bank, sets), expected)).toBeLessThan(1e-9);
  });
});

test('swapping the departments turns every sign and keeps every size', () => {
  fc.assert(
    fc.property(anyRespondents, (respondents) => {
      const comparison = compareDepartments(bank, respondents);
      const swapped = compareDepartments(bank, respondents.map(onTheOtherSide));
      expect(deviation(withoutUnderdogs(swapped), withoutUnderdogs(turned(comparison)))).toBeLessThan(1e-9);
    }),
  );
});

test('how many people a department sends does not change what it says', () => {
  fc.assert(
    fc.property(anyRespondents, (respondents) => {
      const doubled = respondents.flatMap((entry) => (entry.role === 'sales' ? [entry, entry, entry] : [entry]));
      const comparison = compareDepartments(bank, respondents);
      expect(deviation(compareDepartments(bank, doubled), comparison)).toBeLessThan(1e-9);
    }),
  );
});

test('the order of respondents, dimensions and items does not matter', () => {
  const reversed: Bank = {
    ...bank,
    dimensions: [...bank.dimensions].reverse().map((entry) => ({ ...entry, items: [...entry.items].reverse() })),
  };
  fc.assert(
    fc.property(anyRespondents, (respondents) => {
      const other = compareDepartments(reversed, [...respondents].reverse());
      expect(deviation(other, compareDepartments(bank, respondents))).toBeLessThan(1e-9);
    }),
  );
});

test('management and other departments move nothing', () => {
  fc.assert(
    fc.property(anyRespondents, (respondents) => {
      const sides = respondents.filter(({ role }) => role === 'sales' || role === 'marketing');
      expect(compareDepartments(bank, respondents)).toEqual(compareDepartments(bank, sides));
    }),
  );
});

test('pole answers turned round on both sides turn both biases and leave the gap', () => {
  fc.assert(
    fc.property(anyRespondents, (respondents) => {
      const comparison = compareDepartments(bank, respondents);
      const other = compareDepartments(bank, respondents.map(withPolesTurned));
      expect(deviation(other?.gap ?? null, comparison?.gap ?? null)).toBeLessThan(1e-9);
      expect(other?.biasSales ?? 0).toBeCloseTo(0 - (comparison?.biasSales ?? 0), 9);
      expect(other?.biasMarketing ?? 0).toBeCloseTo(0 - (comparison?.biasMarketing ?? 0), 9);
    }),
  );
});

test('with no common answer nothing is known about the gap', () => {
  const silent: Respondent[] = [
    { role: 'sales', mode: 'full', answers: {} },
    { role: 'marketing', mode: 'full', answers: answersOf('ideal') },
  ];
  expect(compareDepartments(bank, silent)).toMatchObject({
    items: {},
    gap: null,
    band: 'unknown',
    biasSales: null,
    biasMarketing: 0,
    underdogs: false,
  });
});

function onTheOtherSide(respondent: Respondent): Respondent {
  if (respondent.role === 'sales') return { ...respondent, role: 'marketing' };
  return respondent.role === 'marketing' ? { ...respondent, role: 'sales' } : respondent;
}

function withPolesTurned(respondent: Respondent): Respondent {
  const answers = Object.entries(respondent.answers).map(([id, answer]) =>
    bank.items[id]?.type === 'pole' && typeof answer === 'number' ? [id, 0 - answer] : [id, answer],
  );
  return { ...respondent, answers: Object.fromEntries(answers) };
}

function turned(comparison: Comparison | null): Comparison | null {
  if (comparison === null) return null;
  const { items, dimensions, biasSales, biasMarketing } = comparison;
  return {
    ...comparison,
    items: Object.fromEntries(Object.entries(items).map(([id, gap]) => [id, 0 - gap])),
    dimensions: Object.fromEntries(
      Object.entries(dimensions).map(([id, value]) => [
        id,
        value === null ? null : { gap: value.gap, sales: value.marketing, marketing: value.sales },
      ]),
    ),
    biasSales: biasMarketing,
    biasMarketing: biasSales,
  };
}

/** Each side seeing itself below has a direction of its own, and it may lift the band. */
function withoutUnderdogs(comparison: Comparison | null): Partial<Comparison> | null {
  if (comparison === null) return null;
  const { underdogs: _underdogs, band: _band, ...figures } = comparison;
  return figures;
}
