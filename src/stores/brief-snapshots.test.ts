// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { setField } from '#domain/brief/edit.ts';
import { snapshotKey } from '#domain/documents/keys.ts';
import { keptBriefs, openKeptBrief } from './brief-snapshots.ts';
import { beginBrief, briefs, editBrief } from './briefs.ts';
import { keepSnapshot } from './document-snapshots.ts';

function begun(goal: string): string {
  const id = beginBrief({ kind: 'print', mode: 'short', locale: 'ru', currency: 'RUB' });
  editBrief(id, (brief) => setField(brief, 'goal', goal));
  briefs.flushAll();
  return id;
}

test('a brief that was put aside can be had back as a linked copy, and the present one stays', () => {
  const id = begun('как было');
  keepSnapshot('brief', id);
  briefs.change(id, (brief) => setField(brief, 'goal', 'как стало'));
  const [kept] = keptBriefs(id);
  if (kept === undefined) throw new Error('nothing was put aside');
  const opened = openKeptBrief(kept);
  if (!opened.ok) throw new Error(opened.problem);
  expect(briefs.open(opened.value)).toMatchObject({ value: { copyOf: id, fields: { goal: 'как было' } } });
  expect(briefs.open(id)).toMatchObject({ value: { fields: { goal: 'как стало' } } });
});

test('what cannot be read is not offered', () => {
  const id = begun('цело');
  localStorage.setItem(snapshotKey('brief', id, '2026-11-23T09:00:00.000Z'), 'no record');
  expect(keptBriefs(id)).toEqual([]);
});
