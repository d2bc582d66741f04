import { expect, test } from 'vitest';
import { afterSteps, draftBrief, stepOf } from './flow.fixture.ts';
import { actingName, roleOf } from './people.ts';

const brief = draftBrief();

test('the form names who acts for a side', () => {
  expect(actingName(brief, 'approver', '2026-11-10')).toBe('A. Petrova');
  expect(actingName({ ...brief, fields: {} }, 'customer', '2026-11-10')).toBe('');
});

test('a stand-in acts until the day that was named, or until another is named', () => {
  const standIn = (name: string, until: string) => stepOf('delegate', { role: 'approver', name, until });
  const until = afterSteps(brief, [standIn('The deputy', '2026-11-12')]);
  expect(actingName(until, 'approver', '2026-11-12')).toBe('The deputy');
  expect(actingName(until, 'approver', '2026-11-13')).toBe('A. Petrova');
  expect(actingName(until, 'customer', '2026-11-12')).toBe('Head of sales');
  const open = afterSteps(until, [standIn('The chairman', '')]);
  expect(actingName(open, 'approver', '2027-01-01')).toBe('The chairman');
});

test('a recorded person is of a side, or of none that is known', () => {
  expect(roleOf({ role: 'approver', name: '' })).toBe('approver');
  expect(roleOf({ role: 'auditor', name: '' })).toBeNull();
});
