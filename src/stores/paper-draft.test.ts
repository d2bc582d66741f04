// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';

const KEY = 'parity:v1:pref:paper-draft';

async function openPage() {
  vi.resetModules();
  const { hasPaperDraft } = await import('./paper-draft-presence.ts');
  return { ...(await import('./paper-draft.ts')), hasPaperDraft };
}

beforeEach(() => localStorage.clear());

describe('a paper questionnaire that is being typed in', () => {
  test('survives leaving the page', async () => {
    const page = await openPage();
    const draft = { ...page.EMPTY_DRAFT, role: 'sales', keys: { 'structure.rank': '2', 'sales.find': '31' } } as const;
    page.paperDraft.keep(draft);
    const later = await openPage();
    expect(later.paperDraft.$value.get()).toEqual(draft);
    expect([later.isBegun(later.paperDraft.$value.get()), later.hasPaperDraft()]).toEqual([true, true]);
    later.paperDraft.keep(later.nextSheet(draft));
    expect([later.paperDraft.$value.get().keys, later.hasPaperDraft()]).toEqual([{}, false]);
  });

  test('is nothing to go back to while nothing was typed', async () => {
    const { EMPTY_DRAFT, isBegun } = await openPage();
    const shared = { ...EMPTY_DRAFT, unit: 'Б', date: '2026-11-23' };
    expect([EMPTY_DRAFT, shared, { ...EMPTY_DRAFT, label: 'А' }].map(isBegun)).toEqual([false, false, true]);
  });

  test.each(['{', 'null', '{"keys":{}}', '{"role":"boss","mode":"full","unit":"","label":"","date":"","keys":{}}'])(
    'that cannot be read from «%s» counts as none, and that text is put aside',
    async (text) => {
      localStorage.setItem(KEY, text);
      const { paperDraft, EMPTY_DRAFT } = await openPage();
      expect(paperDraft.$value.get()).toEqual(EMPTY_DRAFT);
      expect(Object.values(localStorage)).toEqual([text]);
      expect(Object.keys(localStorage)[0]).toContain('quarantine');
    },
  );

  test('makes room for the next of the pile, which shares unit and date with it', async () => {
    const { EMPTY_DRAFT, nextSheet } = await openPage();
    const draft = {
      ...EMPTY_DRAFT,
      role: 'sales',
      unit: 'Филиал',
      date: '2026-11-23',
      label: 'А',
      mode: 'quick',
    } as const;
    expect(nextSheet({ ...draft, keys: { 'structure.rank': '2' } })).toEqual({ ...draft, role: null, label: '' });
  });
});
