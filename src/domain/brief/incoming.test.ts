import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Brief } from './brief.ts';
import { setField } from './edit.ts';
import { incomingBrief } from './incoming.ts';
import { soundDraft, walk, walkAll, wander } from './walked-brief.fixture.ts';

const { id } = soundDraft;
const newId = '9a1d5e70-2c44-4f0b-8e36-5b7f0d2c6e12';
const submitted = walk(soundDraft, 'submit');
const objected = walk(submitted, 'object');
const agreed = walk(submitted, 'agree');

describe('a brief from a file', () => {
  test('is added under its own id when that is free', () => {
    expect(incomingBrief(objected, [], newId)).toEqual({ is: 'new', brief: objected });
  });

  test('that is here word for word is not added again, whatever the order of its keys', () => {
    const shuffled = { ...submitted, fields: Object.fromEntries(Object.entries(submitted.fields).reverse()) };
    expect(incomingBrief(shuffled, [submitted], newId)).toMatchObject({ is: 'same', mine: { id } });
  });

  test('takes the place of the one from which it goes on', () => {
    expect(incomingBrief(objected, [submitted], newId)).toEqual({ is: 'continues', brief: objected, mine: submitted });
  });

  test('is not needed when the one here goes on from it', () => {
    expect(incomingBrief(submitted, [objected], newId)).toEqual({ is: 'older', brief: submitted, mine: objected });
  });

  test('that went another way stands beside the one here as a linked copy', () => {
    expect(incomingBrief(agreed, [objected], newId)).toEqual({
      is: 'parted',
      brief: { ...agreed, id: newId, copyOf: id },
      mine: objected,
    });
  });

  test('is not added twice as a copy; what goes on from the copy takes the place of the copy', () => {
    const copy: Brief = { ...agreed, id: newId, copyOf: id };
    const here = [objected, copy];
    expect(incomingBrief(agreed, here, 'unused')).toMatchObject({ is: 'same', mine: { id: newId } });
    const approved = walk(agreed, 'approve');
    expect(incomingBrief(approved, here, 'unused')).toEqual({
      is: 'continues',
      brief: { ...approved, id: newId, copyOf: id },
      mine: copy,
    });
    expect(incomingBrief(submitted, here, 'unused')).toMatchObject({ is: 'older', mine: { id } });
  });

  test('takes the place of a brief here as that one is linked, not as it was linked elsewhere', () => {
    const theirs: Brief = { ...objected, copyOf: 'b-9' };
    expect(incomingBrief(theirs, [submitted], newId)).toMatchObject({ is: 'continues', brief: objected });
  });

  test('with an id that cannot be stored under gets another and remembers its own', () => {
    expect(incomingBrief({ ...soundDraft, id: 'b-1' }, [], newId)).toMatchObject({
      is: 'new',
      brief: { id: newId, copyOf: 'b-1' },
    });
  });

  test('comes in without a loss: each of two random copies stays, or is held by the other', () => {
    const way = fc.array(fc.nat(1000), { maxLength: 8 });
    fc.assert(
      fc.property(way, way, way, (common, theirWay, myWay) => {
        const start = wander(soundDraft, common, true).at(-1) as Brief;
        const theirs = wander(start, theirWay, true).at(-1) as Brief;
        const mine = wander(start, myWay, true).at(-1) as Brief;
        const incoming = incomingBrief(theirs, [mine], newId);
        const after = incoming.is === 'parted' ? [mine, incoming.brief] : [incoming.is === 'continues' ? theirs : mine];
        const all = JSON.stringify(after);
        for (const { fields, events } of [theirs, mine]) {
          expect(all).toContain(JSON.stringify(fields.goal));
          for (const { fingerprint } of events) expect(all).toContain(fingerprint);
        }
      }),
      { numRuns: 120 },
    );
  });

  test('that differs as a draft is kept beside the other', () => {
    const other = setField(soundDraft, 'goal', 'Another goal of the booklet');
    expect(incomingBrief(other, [soundDraft], newId)).toMatchObject({ is: 'parted', brief: { copyOf: id } });
    expect(incomingBrief(walkAll(other, ['submit', 'agree']), [soundDraft], newId)).toMatchObject({ is: 'parted' });
  });
});
