import { expect, test } from 'vitest';
import { setField } from './edit.ts';
import { likelyPair, pointsOf } from './points.ts';
import { briefIn, flow, flowDraft } from './sample-flow.fixture.ts';

test('the texts that can be compared stand in the order of time, the present last', () => {
  expect(pointsOf(flowDraft()).map(({ key }) => key)).toEqual(['now']);
  const second = flow(setField(briefIn('changing'), 'goal', 'More'), [
    ['submit', 'customer'],
    ['agree', 'contractor'],
    ['approve', 'approver'],
  ]);
  expect(pointsOf(second).map(({ key }) => key)).toEqual(['s1', 'v1', 's9', 'v2', 'now']);
  expect(pointsOf(second)[3]).toMatchObject({ is: 'version', number: 2, answers: { fields: { goal: 'More' } } });
  expect(pointsOf(second).at(-1)?.fingerprint).toBe(second.versions[1]?.fingerprint);
  expect(pointsOf({ ...second, events: [] }).map(({ key }) => key)).toEqual(['v1', 'v2', 'now']);
});

test('the likely pair is the last text that differs, and the present one', () => {
  const now = (brief: Parameters<typeof pointsOf>[0]) => likelyPair(pointsOf(brief));
  expect(now(flowDraft())).toBeNull();
  expect(now(briefIn('submitted'))).toEqual(['s1', 'now']);
  expect(now(briefIn('approved'))).toEqual(['s1', 'now']);
  expect(now(setField(briefIn('changing'), 'goal', 'More'))).toEqual(['v1', 'now']);
  expect(likelyPair([])).toBeNull();
});
