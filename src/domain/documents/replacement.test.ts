import { expect, test } from 'vitest';
import type { Envelope } from './envelope.ts';
import { buildsOn } from './lineage.ts';
import { inPlaceOf } from './replacement.ts';
import { noteText } from './stored-notes.fixture.ts';

const by = { tab: 'restorer', now: '2026-12-01T08:00:00.000Z' };

test('an earlier state in place of the present one has its data, and builds on what it replaces', () => {
  const writers = [
    ['one', 4],
    ['two', 9],
  ];
  const present = JSON.stringify({ ...JSON.parse(noteText(1, 'now', 13)), writers });
  const replaced = JSON.parse(inPlaceOf(present, noteText(1, 'before', 2), by)) as Envelope;
  expect(replaced).toMatchObject({ rev: 14, savedAt: by.now, data: { text: 'before' } });
  expect(buildsOn(replaced, JSON.parse(present))).toBe(true);
});

test('where one of the two has no envelope, the earlier text comes as it is', () => {
  expect(inPlaceOf('spoilt', noteText(1, 'before'), by)).toBe(noteText(1, 'before'));
  expect(inPlaceOf(noteText(1, 'now'), 'spoilt', by)).toBe('spoilt');
});
