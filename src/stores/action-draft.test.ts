// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';

const KEY = 'parity:v1:pref:action-draft';

async function openPage() {
  vi.resetModules();
  return import('./action-draft.ts');
}

beforeEach(() => localStorage.clear());

test('an action half written is there again, until it is added or emptied', async () => {
  const words = { text: 'Позвонить', owner: 'Ирина', due: '' };
  const { actionDraft, NO_WORDS } = await openPage();
  expect(actionDraft.$value.get()).toEqual(NO_WORDS);
  actionDraft.keep(words);
  const later = await openPage();
  expect(later.actionDraft.$value.get()).toEqual(words);
  later.actionDraft.keep(NO_WORDS);
  expect(localStorage.getItem(KEY)).toBeNull();
});

test.each(['not json', '[', '{"text":7,"owner":{},"due":null}'])('%s is put aside', async (stored) => {
  localStorage.setItem(KEY, stored);
  const { actionDraft, NO_WORDS } = await openPage();
  expect(actionDraft.$value.get()).toEqual(NO_WORDS);
  expect(localStorage.getItem(KEY)).toBeNull();
  expect(Object.values(localStorage)).toEqual([stored]);
});
