// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { keepDraft, NO_WORDS, readDraft } from './action-draft.ts';

const KEY = 'parity:v1:pref:action-draft';

beforeEach(() => localStorage.clear());

test('an action half written is there again, until it is added or emptied', () => {
  const words = { text: 'Позвонить', owner: 'Ирина', due: '' };
  expect(readDraft()).toEqual(NO_WORDS);
  keepDraft(words);
  expect(readDraft()).toEqual(words);
  keepDraft(NO_WORDS);
  expect(localStorage.getItem(KEY)).toBeNull();
});

test.each(['not json', 'null', '[]', '{"text":7,"owner":{},"due":null}', '"text"'])('%s is nothing', (stored) => {
  localStorage.setItem(KEY, stored);
  expect(readDraft()).toEqual(NO_WORDS);
});
