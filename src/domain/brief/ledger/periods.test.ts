import { expect, test } from 'vitest';
import { periodsOf } from './periods.ts';

test('the years and quarters that hold briefs are offered, the latest first, a year before its quarters', () => {
  const days = ['2026-02-28', '2025-12-31', '2026-11-02', '2026-01-01'];
  expect(periodsOf(days.map((day) => ({ day })))).toEqual([
    { id: '2026', year: 2026, quarter: null, from: '2026-01-01', to: '2026-12-31' },
    { id: '2026-4', year: 2026, quarter: 4, from: '2026-10-01', to: '2026-12-31' },
    { id: '2026-1', year: 2026, quarter: 1, from: '2026-01-01', to: '2026-03-31' },
    { id: '2025', year: 2025, quarter: null, from: '2025-01-01', to: '2025-12-31' },
    { id: '2025-4', year: 2025, quarter: 4, from: '2025-10-01', to: '2025-12-31' },
  ]);
});
