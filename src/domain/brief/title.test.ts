import { expect, test } from 'vitest';
import { setField } from './edit.ts';
import { fullBrief, shortBrief } from './sample-brief.fixture.ts';
import { titleOf } from './title.ts';

test('a brief is called by its title, in one line', () => {
  expect(titleOf(setField(fullBrief, 'title', ' Booklet\nfor Light '), 'Untitled')).toBe('Booklet for Light');
});

test('without a title it is called by its first deliverable', () => {
  expect(titleOf(shortBrief, 'Untitled')).toBe('Pens, 200');
  expect(titleOf(setField(shortBrief, 'deliverables.0.quantity', ''), 'Untitled')).toBe('Pens');
});

test('without either it takes the fallback', () => {
  expect(titleOf({ fields: {}, kindFields: {} }, 'Untitled')).toBe('Untitled');
});
