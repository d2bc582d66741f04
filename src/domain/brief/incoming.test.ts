import { describe, expect, test } from 'vitest';
import type { Brief } from './brief.ts';
import { setField } from './edit.ts';
import { incomingBrief } from './incoming.ts';
import { fullBrief } from './sample-brief.fixture.ts';

const id = '3f2b8c14-7d1e-4a63-9b52-0c8de1f7a901';
const newId = '9a1d5e70-2c44-4f0b-8e36-5b7f0d2c6e12';
const brief: Brief = { ...fullBrief, id };
const changed = setField(brief, 'goal', 'another');

describe('a brief from a file', () => {
  test('is added under its own id when that is free', () => {
    expect(incomingBrief(brief, [], newId)).toEqual({ is: 'new', brief });
  });

  test('that is here word for word is not added again, whatever the order of its keys', () => {
    const shuffled = { ...brief, fields: Object.fromEntries(Object.entries(brief.fields).reverse()) };
    expect(incomingBrief(shuffled, [brief], newId)).toMatchObject({ is: 'same', id });
  });

  test('that differs from the one here stands beside it as a linked copy', () => {
    expect(incomingBrief(changed, [brief], newId)).toEqual({
      is: 'copy',
      brief: { ...changed, id: newId, copyOf: id },
    });
  });

  test('is not added twice as a copy either', () => {
    const copy = { ...changed, id: newId, copyOf: id };
    expect(incomingBrief(changed, [brief, copy], 'unused')).toMatchObject({ is: 'same', id: newId });
  });

  test('with an id that cannot be stored under gets another and remembers its own', () => {
    expect(incomingBrief({ ...brief, id: 'b-1' }, [], newId)).toMatchObject({
      is: 'new',
      brief: { id: newId, copyOf: 'b-1' },
    });
  });
});
