// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { setField } from '#domain/brief/edit.ts';
import { documentKey } from '#domain/documents/keys.ts';
import { $requester } from './brief-people.ts';
import {
  $drafts,
  beginBrief,
  briefs,
  chooseMode,
  copyBrief,
  editBrief,
  rememberCustomer,
  storeBegun,
} from './briefs.ts';

const begin = () => beginBrief({ kind: 'print', mode: 'short', locale: 'ru', currency: 'RUB' });
const begunWith = () => {
  const id = begin();
  return $drafts.get()[id]?.fields;
};
const stored = (id: string) => localStorage.getItem(documentKey('brief', id));
const goal = (text: string) => (brief: Parameters<typeof setField>[0]) => setField(brief, 'goal', text);
const words = { title: (original: string) => `${original} (копия)`, untitled: 'Без названия' };

describe('a new brief', () => {
  test('stores nothing until its first change, and then itself', () => {
    const id = begin();
    expect([stored(id), $drafts.get()[id]?.kind]).toEqual([null, 'print']);
    editBrief(id, goal('втрое больше заявок'));
    expect(stored(id)).toContain('втрое больше заявок');
    expect($drafts.get()[id]).toBeUndefined();
    editBrief(id, goal('вдвое больше заявок'));
    expect(briefs.open(id)).toMatchObject({ value: { fields: { goal: 'вдвое больше заявок' } } });
  });

  test('is stored as it stands once something is written about it', () => {
    const id = begin();
    expect([storeBegun(id), storeBegun(id)]).toEqual([true, false]);
    expect(stored(id)).toContain('"kind":"print"');
  });

  test('may be shown in full and back without being stored', () => {
    const id = begin();
    chooseMode(id, 'full');
    expect([stored(id), $drafts.get()[id]?.mode]).toEqual([null, 'full']);
    editBrief(id, goal('x'));
    chooseMode(id, 'short');
    chooseMode(id, 'short');
    expect(briefs.open(id)).toMatchObject({ value: { mode: 'short' } });
  });

  test('knows who ordered the last one', () => {
    expect(begunWith()).toEqual({ budget: { currency: 'RUB' } });
    const first = begin();
    rememberCustomer({ id: first, fields: { customer: { name: 'Начальник продаж', department: 'Продажи' } } });
    expect(begunWith()?.customer).toEqual({ name: 'Начальник продаж', department: 'Продажи' });
    rememberCustomer({ id: first, fields: { customer: { name: 'Менеджер' } } });
    expect(begunWith()?.customer).toEqual({ name: 'Менеджер' });
  });

  test('of somebody else does not change who is remembered', () => {
    const before = $requester.get();
    rememberCustomer({ id: 'from-a-file', fields: { customer: { name: 'Коммерческий директор' } } });
    rememberCustomer({ id: begin(), fields: { customer: { name: ' ' } } });
    expect($requester.get()).toEqual(before);
  });
});

describe('a copy', () => {
  test('has the same answers under another id and title', () => {
    const id = begin();
    editBrief(id, (brief) => setField(goal('x')(brief), 'title', 'Буклет'));
    const copy = copyBrief(id, words) ?? '';
    expect(briefs.open(copy)).toMatchObject({ value: { fields: { goal: 'x', title: 'Буклет (копия)' } } });
    expect(stored(copy)).not.toBeNull();
  });

  test('cannot be made of a brief that is not here', () => {
    expect(copyBrief('00000000-0000-4000-8000-000000000000', words)).toBeUndefined();
  });
});
