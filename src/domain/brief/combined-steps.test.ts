import { expect, test } from 'vitest';
import { basesFor, COMBINED_STEPS, deciderOf, isCombined, partsOfStep } from './combined-steps.ts';

test('one click may stand for several steps, in their order', () => {
  expect(partsOfStep('agree-rule-start')).toEqual([
    { type: 'agree', byRule: false },
    { type: 'approve', byRule: true },
    { type: 'start', byRule: false },
  ]);
  expect(partsOfStep('note')).toEqual([{ type: 'note', byRule: false }]);
  expect([isCombined('deliver-accept'), isCombined('deliver')]).toEqual([true, false]);
  expect(COMBINED_STEPS.every((id) => partsOfStep(id).length > 0)).toBe(true);
});

test('the table says whose decision a step is; where either side may, the chosen one', () => {
  expect(deciderOf('agree', 'customer', 'customer')).toBe('contractor');
  expect(deciderOf('note', 'customer', 'contractor')).toBe('contractor');
  expect(deciderOf('note', 'customer', 'approver')).toBe('customer');
});

test('a decision may rest on anything but a rule; what confirms one is never a talk', () => {
  expect(basesFor('agree')).toEqual(['here', 'letter', 'messenger', 'paper', 'meeting', 'phone']);
  expect(basesFor('confirm')).toEqual(['letter', 'messenger', 'paper']);
  expect(basesFor('record')).not.toContain('here');
  expect(basesFor('approve-by-rule')).toEqual([]);
  expect(basesFor('agree-by-rule')).toContain('here');
});
