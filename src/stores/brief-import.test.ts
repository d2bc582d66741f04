// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import type { Brief } from '#domain/brief/brief.ts';
import { toBriefFile } from '#domain/brief/brief-file.ts';
import { setField } from '#domain/brief/edit.ts';
import { soundDraft, walk, walkAll } from '#domain/brief/walked-brief.fixture.ts';
import { documentKey } from '#domain/documents/keys.ts';
import { newId } from '#platform/ids.ts';
import { LimitedStorage } from '#platform/limited-storage.fixture.ts';
import { type Examined, examineFile, examineText, keepBriefCopy, type Taken, takeInBrief } from './brief-import.ts';
import { briefs } from './briefs.ts';
import { snapshotsOf } from './document-snapshots.ts';

const submitted = walk(soundDraft, 'submit');
const objected = walk(submitted, 'object');
const agreed = walk(submitted, 'agree');

/** The brief as it is in this browser, under an id of its own. */
function here(brief: Brief): Brief {
  const own = { ...brief, id: newId() };
  briefs.create(own.id, own);
  return own;
}

function examined(brief: Brief): Examined {
  const outcome = examineText(JSON.stringify(toBriefFile(brief)), ['print']);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  return outcome.value;
}

function taken(brief: Brief): Taken {
  const outcome = takeInBrief(examined(brief));
  if (!outcome.ok) throw new Error(outcome.problem);
  return outcome.value;
}

const stored = (id: string) => briefs.open(id);

describe('taking in a brief from a file', () => {
  test('adds it under its own id, twice examined or not', () => {
    const brief = { ...submitted, id: newId() };
    const [first, second] = [examined(brief), examined(brief)];
    expect(takeInBrief(first)).toEqual({ ok: true, value: { is: 'new', id: brief.id } });
    expect(takeInBrief(second)).toEqual({ ok: true, value: { is: 'same', id: brief.id } });
    expect(stored(brief.id)).toEqual({ ok: true, value: brief });
  });

  test('changes nothing when it is here word for word, or the one here goes on from it', () => {
    const { id } = here(objected);
    const count = localStorage.length;
    expect(taken({ ...objected, id })).toEqual({ is: 'same', id });
    expect(taken({ ...submitted, id })).toEqual({ is: 'older', id });
    expect(localStorage.length).toBe(count);
    expect(stored(id)).toMatchObject({ value: { events: objected.events } });
  });

  test('puts it in the place of the one it goes on from, of which a snapshot stays', () => {
    const mine = here(submitted);
    expect(taken({ ...objected, id: mine.id })).toEqual({ is: 'continues', id: mine.id });
    expect(stored(mine.id)).toMatchObject({ value: { events: objected.events } });
    const [snapshot] = snapshotsOf('brief', mine.id);
    expect(JSON.parse(snapshot?.raw ?? '').data).toEqual(mine);
    const onDisk = JSON.parse(localStorage.getItem(documentKey('brief', mine.id)) ?? '');
    expect(onDisk.data.events).toHaveLength(2);
  });

  test('keeps both when they went on apart', () => {
    const mine = here(objected);
    const outcome = taken({ ...agreed, id: mine.id });
    expect(outcome).toMatchObject({ is: 'parted', original: mine.id });
    expect(stored(mine.id)).toEqual({ ok: true, value: mine });
    expect(stored(outcome.id)).toMatchObject({ value: { copyOf: mine.id, events: agreed.events } });
  });

  test('looks at what is here when it is told to, not when the file was read', () => {
    const mine = here(walkAll(soundDraft, ['submit', 'return']));
    const foreseen = examined({ ...setField(mine, 'goal', 'The goal as they put it') });
    expect(foreseen.incoming.is).toBe('continues');
    briefs.change(mine.id, (brief) => setField(brief, 'goal', 'The goal as I put it meanwhile'));
    expect(takeInBrief(foreseen)).toMatchObject({ ok: true, value: { is: 'parted', original: mine.id } });
    expect(stored(mine.id)).toMatchObject({ value: { fields: { goal: 'The goal as I put it meanwhile' } } });
  });

  test('leaves a record of a later release where it is', () => {
    const brief = { ...submitted, id: newId() };
    const key = documentKey('brief', brief.id);
    const newer = JSON.stringify({ schema: 9, rev: 1, savedAt: '2026-11-23T09:00:00.000Z', data: {} });
    localStorage.setItem(key, newer);
    const { id } = taken(brief);
    expect(localStorage.getItem(key)).toBe(newer);
    expect(stored(id)).toMatchObject({ value: { copyOf: brief.id } });
  });

  test('replaces nothing that could not be put aside, and nothing that is not stored', () => {
    const mine = here(submitted);
    const theirs = examined({ ...objected, id: mine.id });
    const full = new LimitedStorage();
    full.setItem(documentKey('brief', mine.id), localStorage.getItem(documentKey('brief', mine.id)) ?? '');
    full.limitUnits = full.usedUnits;
    vi.stubGlobal('localStorage', full);
    expect(takeInBrief(theirs)).toEqual({ ok: false, problem: 'no-room' });
    briefs.change(mine.id, (brief) => ({ ...brief, mode: 'short', goal: 'x'.repeat(200) }));
    expect(takeInBrief(theirs)).toEqual({ ok: false, problem: 'unsaved' });
    expect(stored(mine.id)).toMatchObject({ value: { events: submitted.events } });
    expect(snapshotsOf('brief', mine.id)).toEqual([]);
    full.limitUnits = Number.POSITIVE_INFINITY;
    briefs.retry(mine.id);
    expect(takeInBrief(theirs)).toMatchObject({ ok: true, value: { is: 'continues' } });
    vi.unstubAllGlobals();
  });
});

describe('a brief that was sent', () => {
  test('can be kept as a draft of one’s own, with an id and a history of its own', () => {
    const id = keepBriefCopy(objected, { title: (title) => title, untitled: 'Printed materials' });
    expect(id).not.toBe(objected.id);
    expect(stored(id)).toMatchObject({ value: { fields: objected.fields, events: [], versions: [] } });
    expect(stored(id)).not.toHaveProperty('value.copyOf');
  });

  test('is explained when it cannot be read', async () => {
    expect(examineText('Буклет', ['print'])).toEqual({ ok: false, problem: { is: 'not-json' } });
    const large = new File([new Uint8Array(3 * 1024 * 1024)], 'large.brief.json');
    expect(await examineFile(large, ['print'])).toEqual({ ok: false, problem: { is: 'too-large' } });
    const file = new File([JSON.stringify(toBriefFile(here(submitted)))], 'a.brief.json');
    expect(await examineFile(file, ['print'])).toMatchObject({ ok: true, value: { incoming: { is: 'same' } } });
  });

  test('is refused with the step that is out of order, and taken in with a broken fingerprint', () => {
    const swapped = { ...objected, id: newId(), events: objected.events.toReversed() };
    expect(examineText(JSON.stringify(toBriefFile(swapped)), ['print'])).toEqual({
      ok: false,
      problem: { is: 'wrong-order', at: 1, type: 'object' },
    });
    const events = objected.events.map((event) => ({ ...event, decidedAt: '2026-11-01' }));
    const broken = examined({ ...objected, id: newId(), events });
    expect(broken.warnings).toContainEqual({ is: 'broken-chain', at: 1 });
    expect(takeInBrief(broken)).toMatchObject({ ok: true, value: { is: 'new' } });
  });
});
