import { vi } from 'vitest';
import { LimitedStorage } from '#platform/limited-storage.fixture.ts';
import { mine } from './samples.ts';

/** The stored texts as they are now. */
export function documentsHere(): (readonly [key: string, text: string | null])[] {
  return mine.map(([key]) => [key, globalThis.localStorage.getItem(key)] as const);
}

/** Keys of documents whose text is not byte for byte what it was. */
export function changedDocuments(): string[] {
  const now = new Map(documentsHere());
  return mine.filter(([key, text]) => now.get(key) !== text).map(([key]) => key);
}

/** Keys of documents whose text is nowhere any more: neither in its place, nor put aside. */
export function lostDocuments(): string[] {
  const storage = globalThis.localStorage;
  const texts = Array.from({ length: storage.length }, (_, index) => storage.getItem(storage.key(index) ?? ''));
  return mine.filter(([, text]) => !texts.includes(text)).map(([key]) => key);
}

/** A page that has just been opened in a browser that holds these documents. */
export async function openPage() {
  const storage = new LimitedStorage();
  for (const [key, text] of mine) storage.setItem(key, text);
  Object.defineProperty(globalThis, 'localStorage', { value: storage, configurable: true, writable: true });
  vi.resetModules();
  const [briefImport, respondentIntake, respondents, briefs, assessments, plan] = await Promise.all([
    import('#stores/brief-import.ts'),
    import('#stores/respondent-intake.ts'),
    import('#stores/respondents.ts'),
    import('#stores/briefs.ts'),
    import('#stores/assessments.ts'),
    import('#stores/plan.ts'),
  ]);
  return { ...briefImport, ...respondentIntake, ...respondents, ...briefs, ...assessments, ...plan };
}
