// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { setField } from '#domain/brief/edit.ts';
import { binKey, snapshotKey } from '#domain/documents/keys.ts';
import { newId } from '#platform/ids.ts';
import { browserStorage } from '#platform/storage.ts';
import { $binned, type BinnedBrief, deleteBrief, discardBrief, loadBin, restoreBrief } from './brief-bin.ts';
import { beginBrief, briefs, editBrief } from './briefs.ts';
import { latestAside } from './put-aside.ts';

function stored(title: string): string {
  const id = beginBrief({ kind: 'print', mode: 'short', locale: 'ru', currency: 'RUB' });
  editBrief(id, (brief) => setField(brief, 'title', title));
  return id;
}

const binned = (id: string) => $binned.get().find((each) => each.id === id) as BinnedBrief;

describe('the bin', () => {
  test('holds what was deleted and gives it back', () => {
    const id = stored('Буклет');
    expect(deleteBrief(id)).toMatchObject({ ok: true });
    expect(binned(id).data?.fields.title).toBe('Буклет');
    expect(briefs.open(id)).toMatchObject({ ok: false, problem: { kind: 'missing', inBin: true } });
    expect(restoreBrief(id)).toEqual({ ok: true, value: id });
    expect(binned(id)).toBeUndefined();
    expect(briefs.open(id)).toMatchObject({ value: { fields: { title: 'Буклет' } } });
  });

  test('lets go of a brief for good, and takes it back; what lies in its place by then stays too', () => {
    const id = stored('Каталог');
    deleteBrief(id);
    const discarded = discardBrief(id);
    expect([binned(id), localStorage.getItem(binKey('brief', id))]).toEqual([undefined, null]);
    expect(discarded.ok && discarded.value()).toMatchObject({ ok: true });
    expect(binned(id).data?.fields.title).toBe('Каталог');
    const again = discardBrief(id);
    localStorage.setItem(binKey('brief', id), 'of another tab');
    expect(again.ok && again.value()).toMatchObject({ ok: true });
    expect(localStorage.getItem(binKey('brief', id))).toBe('of another tab');
    const aside = latestAside(browserStorage, binKey('brief', id)) ?? '';
    expect(localStorage.getItem(aside)).toContain('Каталог');
  });

  test('gives back what was kept beside the brief too', () => {
    const id = stored('Листовка');
    const beside = snapshotKey('brief', id, '2026-11-20T09:00:00.000Z');
    localStorage.setItem(beside, 'an earlier text');
    deleteBrief(id);
    const discarded = discardBrief(id);
    expect(localStorage.getItem(beside)).toBeNull();
    expect(discarded.ok && discarded.value().ok).toBe(true);
    expect(localStorage.getItem(beside)).toBe('an earlier text');
  });

  test('shows a record that cannot be read as well', () => {
    const id = newId();
    localStorage.setItem(binKey('brief', id), '{');
    loadBin();
    expect(binned(id)).toEqual({ id, data: null });
    expect(discardBrief(newId())).toEqual({ ok: false, problem: 'missing' });
  });
});
