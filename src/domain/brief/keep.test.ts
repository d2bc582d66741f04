import { expect, test } from 'vitest';
import { keepFinding } from './keep.ts';
import { shortBrief } from './sample-brief.fixture.ts';

const finding = { check: 'goals-several', field: 'goal', submit: 'W', approve: 'W', values: {} } as const;

test('a reason for keeping a warning is kept once, and an empty one takes it back', () => {
  const kept = keepFinding(keepFinding(shortBrief, finding, 'first'), finding, ' they go together ');
  expect(kept.kept).toEqual([{ check: 'goals-several', field: 'goal', reason: 'they go together' }]);
  const other = keepFinding(kept, { ...finding, field: 'problem' }, 'so be it');
  expect(keepFinding(other, finding, ' ').kept).toEqual([
    { check: 'goals-several', field: 'problem', reason: 'so be it' },
  ]);
});
