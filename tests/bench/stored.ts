// What a browser holds whose owner has used the site for years.
import { type DocumentType, documentKey } from '#domain/documents/keys.ts';
import { attemptOf, idOf, respondentOf, resultOf } from '../browser/compared.ts';
import { briefId, manyBrief, storedBrief } from '../browser/many-briefs.ts';

/** Keys of localStorage and their texts. */
export type Stored = readonly (readonly [key: string, text: string])[];

const ROLES = ['sales', 'marketing', 'management'] as const;
/** Characters that Chromium keeps for an origin: 10 MiB of two bytes each. */
const ROOM = 5 * 2 ** 20;

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

function entry(type: DocumentType, data: { readonly id: string }) {
  const text = JSON.stringify({ schema: 1, rev: 1, savedAt: '2026-11-20T09:00:00.000Z', data });
  return [documentKey(type, data.id), text] as const;
}

/** So many briefs of 8 to 20 kB, on ten ways through the flow. */
export function briefs(count: number): Stored {
  return numbers(count).map((number) => [
    documentKey('brief', briefId(number)),
    storedBrief(manyBrief(number), number),
  ]);
}

const result = (number: number) => resultOf(ROLES[number % ROLES.length] ?? 'sales', number);

/** So many respondents of a comparison, by turns from sales, marketing and management. */
export function respondents(count: number): Stored {
  return numbers(count).map((number) => entry('respondent', respondentOf(result(number), number)));
}

/** So many finished attempts at the whole assessment by one person of sales, a day apart. */
export function attempts(count: number): Stored {
  return numbers(count).map((number) => {
    const finishedAt = new Date(Date.UTC(2025, 0, number, 9)).toISOString();
    const attempt = { ...attemptOf(resultOf('sales', number)), id: idOf(number), finishedAt, startedAt: finishedAt };
    return entry('assessment', attempt);
  });
}

/** The same with attempts added until so much of the room is taken, 0 to 1. */
export function filledTo(share: number, stored: Stored): Stored {
  const size = (all: Stored) => all.reduce((sum, [key, text]) => sum + key.length + text.length, 0);
  const left = share * ROOM - size(stored);
  const one = attempts(1);
  return [...stored, ...attempts(Math.max(0, Math.floor(left / size(one))))];
}
