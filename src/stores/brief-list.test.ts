// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { WHOLE_LIST } from '#domain/brief/list-view.ts';
import { fullBrief } from '#domain/brief/sample-brief.fixture.ts';
import { finder } from '#domain/text/word-search.ts';
import { newId } from '#platform/ids.ts';
import { $archived, archiveBrief, loadArchive } from './brief-archive.ts';
import { deleteBrief, discardBrief, restoreBrief } from './brief-bin.ts';
import { briefListOf, loadBriefList } from './brief-list.ts';
import { keepListView, readListView } from './brief-list-view.ts';
import { briefs } from './briefs.ts';

const options = { limit: { amount: 30_000, currency: 'RUB' }, kinds: [{ id: 'print', title: 'Printed materials' }] };

function storedBrief(): string {
  const id = newId();
  localStorage.setItem(
    `parity:v1:brief:${id}`,
    JSON.stringify({ schema: 1, rev: 1, savedAt: '2026-11-20T09:00:00.000Z', data: { ...fullBrief, id } }),
  );
  return id;
}

beforeEach(() => {
  localStorage.clear();
  briefs.loadAll();
  for (const id of Object.keys(briefs.$documents.get())) briefs.remove(id);
  localStorage.clear();
  loadArchive();
});

describe('the list of briefs', () => {
  test('sums up what is stored, and is found by the name of its kind', () => {
    const id = storedBrief();
    loadBriefList();
    const [brief] = briefListOf(options).get().listed;
    expect(brief).toMatchObject({ id, title: 'Booklet for Light 2027', isArchived: false });
    expect(brief?.savedAt).toBe('2026-11-20T09:00:00.000Z');
    expect(finder('printed')(brief?.words ?? '')).toBe(true);
  });

  test('a brief that did not change is the same object, though others do', () => {
    const [id, other] = [storedBrief(), storedBrief()];
    loadBriefList();
    const $list = briefListOf(options);
    const find = (wanted: string) => $list.get().listed.find((brief) => brief.id === wanted);
    const [mine, theirs] = [find(id), find(other)];
    briefs.change(other, (brief) => ({ ...brief, number: 'M-7' }));
    expect(find(id)).toBe(mine);
    expect(find(other)).not.toBe(theirs);
    expect(find(other)).toMatchObject({ number: 'M-7', savedAt: '' });
  });

  test('a damaged one is in it as unreadable', () => {
    const id = storedBrief();
    localStorage.setItem(`parity:v1:brief:${id}`, '{"schema":1,');
    loadBriefList();
    expect(briefListOf(options).get()).toMatchObject({
      listed: [],
      unreadable: [{ id, problem: { kind: 'damaged' } }],
    });
  });
});

describe('the archive', () => {
  test('takes a brief out of sight and gives it back, and writes nothing into the brief', () => {
    const id = storedBrief();
    const before = localStorage.getItem(`parity:v1:brief:${id}`);
    loadBriefList();
    const isArchived = () => briefListOf(options).get().listed[0]?.isArchived;
    expect(archiveBrief(id, true).ok).toBe(true);
    expect(isArchived()).toBe(true);
    expect(localStorage.getItem(`parity:v1:brief:${id}`)).toBe(before);
    archiveBrief(id, false);
    expect(isArchived()).toBe(false);
  });

  test('two tabs that put away different briefs lose neither', () => {
    const [id, other] = [newId(), newId()];
    archiveBrief(id, true);
    localStorage.setItem(`parity:v1:pref:archived:${other}`, '2026-11-20T09:00:00.000Z');
    window.dispatchEvent(
      new StorageEvent('storage', { key: `parity:v1:pref:archived:${other}`, storageArea: localStorage }),
    );
    expect([...$archived.get()].sort()).toEqual([id, other].sort());
  });

  test('a deleted brief comes back into it; one deleted for good leaves nothing behind', () => {
    const id = storedBrief();
    loadBriefList();
    archiveBrief(id, true);
    deleteBrief(id);
    restoreBrief(id);
    expect($archived.get().has(id)).toBe(true);
    deleteBrief(id);
    const undo = discardBrief(id);
    expect($archived.get().has(id)).toBe(false);
    if (undo.ok) undo.value();
    expect($archived.get().has(id)).toBe(true);
  });
});

describe('how the list is looked at', () => {
  test('is remembered', () => {
    expect(readListView(['print'])).toEqual(WHOLE_LIST);
    keepListView({ state: 'archived', kind: 'print', order: 'due' });
    expect(readListView(['print'])).toEqual({ state: 'archived', kind: 'print', order: 'due' });
    expect(readListView([])).toMatchObject({ kind: '' });
  });
});
