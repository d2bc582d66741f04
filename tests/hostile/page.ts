import { vi } from 'vitest';
import { documentKey, isDocumentId } from '#domain/documents/keys.ts';
import { LimitedStorage } from '#platform/limited-storage.fixture.ts';
import { storedValues } from './samples.ts';

const id = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

/** The documents that a person has in this browser, by key; a few of each type. */
export const mine: readonly (readonly [key: string, text: string])[] = (
  ['brief', 'assessment', 'respondent', 'action'] as const
).flatMap((type) =>
  storedValues[type].slice(0, 4).map((value, index) => {
    const { id: given } = value.data as { id: string };
    // The same id as in files that come in: the third brief and the fourth are two states of one.
    const own = type === 'brief' && index < 3 && isDocumentId(given) ? given : id(index);
    return [
      documentKey(type, own),
      JSON.stringify({ ...value, data: { ...(value.data as object), id: own } }),
    ] as const;
  }),
);

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
