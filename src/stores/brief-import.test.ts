// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import type { Brief } from '#domain/brief/brief.ts';
import { toBriefFile } from '#domain/brief/brief-file.ts';
import { setField } from '#domain/brief/edit.ts';
import type { Incoming } from '#domain/brief/incoming.ts';
import { documentKey } from '#domain/documents/keys.ts';
import { newId } from '#platform/ids.ts';
import { examineFile, examineText, takeInBrief } from './brief-import.ts';
import { beginBrief, briefs, editBrief } from './briefs.ts';

function briefHere(): Brief {
  const id = beginBrief({ kind: 'print', mode: 'short', locale: 'ru', currency: 'RUB' });
  editBrief(id, (brief) => setField(brief, 'goal', 'втрое больше заявок'));
  const loaded = briefs.open(id);
  if (!loaded.ok) throw new Error('not stored');
  return loaded.value;
}

function examined(brief: Brief): Incoming {
  const outcome = examineText(JSON.stringify(toBriefFile(brief)), ['print']);
  if (!outcome.ok) throw new Error(outcome.problem);
  return outcome.value.incoming;
}

describe('taking in a brief from a file', () => {
  test('adds it under its own id, twice examined or not', () => {
    const brief = { ...briefHere(), id: newId() };
    const [first, second] = [examined(brief), examined(brief)];
    expect(takeInBrief(first)).toBe(brief.id);
    expect(takeInBrief(second)).toBe(brief.id);
    expect(briefs.open(brief.id)).toEqual({ ok: true, value: brief });
  });

  test('changes nothing when it is here word for word', () => {
    const brief = briefHere();
    const count = localStorage.length;
    expect(takeInBrief(examined(brief))).toBe(brief.id);
    expect(localStorage.length).toBe(count);
  });

  test('never overwrites: a differing one becomes a linked copy', () => {
    const brief = briefHere();
    const id = takeInBrief(examined(setField(brief, 'goal', 'другая цель')));
    expect(briefs.open(brief.id)).toMatchObject({ value: { fields: { goal: 'втрое больше заявок' } } });
    expect(briefs.open(id)).toMatchObject({ value: { copyOf: brief.id, fields: { goal: 'другая цель' } } });
  });

  test('leaves a record of a later release where it is', () => {
    const brief = { ...briefHere(), id: newId() };
    const key = documentKey('brief', brief.id);
    const newer = JSON.stringify({ schema: 9, rev: 1, savedAt: '2026-11-23T09:00:00.000Z', data: {} });
    localStorage.setItem(key, newer);
    const id = takeInBrief(examined(brief));
    expect(localStorage.getItem(key)).toBe(newer);
    expect(briefs.open(id)).toMatchObject({ value: { copyOf: brief.id } });
  });

  test('tells what is wrong with a file', async () => {
    expect(examineText('Буклет', ['print'])).toEqual({ ok: false, problem: 'not-json' });
    const large = new File([new Uint8Array(3 * 1024 * 1024)], 'large.brief.json');
    expect(await examineFile(large, ['print'])).toEqual({ ok: false, problem: 'too-large' });
    const file = new File([JSON.stringify(toBriefFile(briefHere()))], 'a.brief.json');
    expect(await examineFile(file, ['print'])).toMatchObject({
      ok: true,
      value: { title: '', incoming: { is: 'same' } },
    });
  });
});
