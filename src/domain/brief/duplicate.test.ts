import { expect, test } from 'vitest';
import { duplicateBrief } from './duplicate.ts';
import { fullBrief, shortBrief } from './sample-brief.fixture.ts';

const marks = {
  id: 'b-9',
  at: '2026-12-01T08:00:00.000Z',
  title: (text: string) => `${text} (copy)`,
  untitled: 'Brief',
};

test('a duplicate has the answers, and neither the number nor the history', () => {
  const copy = duplicateBrief({ ...fullBrief, kept: [{ check: '4', field: 'goal', reason: 'agreed' }] }, marks);
  expect(copy).toMatchObject({ id: 'b-9', createdAt: marks.at, kept: [], events: [], versions: [] });
  expect(copy).not.toHaveProperty('number');
  expect(copy.fields).toEqual({ ...fullBrief.fields, title: 'Booklet for Light 2027 (copy)' });
  expect(copy.kindFields).toEqual(fullBrief.kindFields);
});

test('a duplicate of a short brief is called after its first deliverable', () => {
  expect(duplicateBrief(shortBrief, marks).fields.title).toBe('Pens, 200 (copy)');
});
