// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { browserStorage } from '#platform/storage.ts';
import { keysOfBinned } from './binned-keys.ts';
import { eraseKeys } from './erasing.ts';

const BRIEF = '7d1f6c1e-3f0a-4b62-9a57-0c7f1f4f2b11';
const form = { brief: BRIEF, step: 'object', place: 'contractor' };

async function openPage() {
  vi.resetModules();
  return import('./step-drafts.ts');
}

beforeEach(() => localStorage.clear());

test('what is typed into a form is there again after the page was left, each form by itself', async () => {
  const { stepDraft, hasStepDraft } = await openPage();
  expect(hasStepDraft(form)).toBe(false);
  stepDraft(form).keep({ 'object.requirement': 'тираж' });
  const later = await openPage();
  expect(later.hasStepDraft(form)).toBe(true);
  expect(later.stepDraft(form).$value.get()).toEqual({ 'object.requirement': 'тираж' });
  expect(later.hasStepDraft({ ...form, about: 'another' })).toBe(false);
  expect(later.stepDraft({ ...form, place: 'other' }).$value.get()).toEqual({});
  expect(later.stepDraft(form)).toBe(later.stepDraft({ ...form }));
});

test('it goes once the step is recorded, and with a brief that is deleted for good', async () => {
  const { stepDraft, hasStepDraft } = await openPage();
  stepDraft(form).keep({ a: 'b' });
  stepDraft(form).keep({});
  expect([hasStepDraft(form), localStorage.length]).toEqual([false, 0]);
  stepDraft({ ...form, about: 'one' }).keep({ a: 'b' });
  eraseKeys(keysOfBinned({ type: 'brief', id: BRIEF }));
  expect(localStorage.length).toBe(0);
});

test('where nothing can be stored it is known to this page', async () => {
  const { stepDraft, hasStepDraft } = await openPage();
  vi.spyOn(browserStorage, 'write').mockReturnValue({ ok: false, problem: 'full' });
  stepDraft(form).keep({ a: 'b' });
  expect(hasStepDraft(form)).toBe(true);
});

test.each(['[]x', '{"a":1}', '{"__proto__":"x"}', '"text"'])('«%s» is put aside', async (text) => {
  const key = `parity:v1:pref:step-draft:${BRIEF}:object:contractor`;
  localStorage.setItem(key, text);
  const { stepDraft } = await openPage();
  expect(stepDraft(form).$value.get()).toEqual({});
  expect(Object.values(localStorage)).toEqual([text]);
  expect(localStorage.getItem(key)).toBeNull();
});
