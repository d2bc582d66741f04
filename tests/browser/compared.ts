import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { Attempt, AttemptResult } from '#domain/assessment/attempt.ts';
import type { Answer, Bank, Role } from '#domain/assessment/bank.ts';
import { toResultFile } from '#domain/assessment/to-result-file.ts';

export const bank = JSON.parse(readFileSync('tests/fixtures/bank-2026.1.json', 'utf8')) as Bank;

/** A UUID that tells nothing but its number. */
export function idOf(number: number): string {
  return `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
}

/** Answers that differ from person to person, and between the departments. */
function answerOf(item: Bank['items'][string] | undefined, role: Role, number: number): Answer {
  const step = role === 'sales' ? number % 2 : 3 + (number % 2);
  if (item?.type === 'function') return { state: 'regular', controller: role === 'sales' ? 'sales' : 'joint' };
  if (item?.type === 'pole') return role === 'sales' ? 1 + (number % 2) : -1 - (number % 2);
  return 1 + step;
}

/** The whole result of one person of a comparison; the label and the unit must never reach a report. */
export function resultOf(role: Role, number: number, locale: 'ru' | 'en' = 'ru'): AttemptResult {
  return {
    id: idOf(number),
    instrument: 'company',
    bank: bank.bank,
    mode: 'full',
    respondent: { role, label: `Label-${number}`, unit: `Unit-${number}` },
    locale,
    finishedAt: '2026-11-20',
    answers: Object.fromEntries(Object.entries(bank.items).map(([id, item]) => [id, answerOf(item, role, number)])),
  };
}

/** A result as a file to choose. */
export function fileOf(result: AttemptResult, name = `${result.id.slice(-2)}.result.json`) {
  return { name, mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(toResultFile(result))) };
}

/** Puts documents into the storage as an earlier visit would have left them. */
export async function store(
  page: Page,
  type: 'respondent' | 'assessment',
  documents: readonly { id: string }[],
): Promise<void> {
  const entries = documents.map((data) => [
    `parity:v1:${type}:${data.id}`,
    JSON.stringify({ schema: 1, rev: 1, savedAt: '2026-11-20T09:00:00.000Z', data }),
  ]);
  await page.evaluate((all) => {
    for (const [key = '', text = ''] of all) localStorage.setItem(key, text);
  }, entries);
}

/** A respondent as it is stored. */
export function respondentOf(result: AttemptResult, number: number) {
  return { id: idOf(10_000 + number), addedAt: '2026-11-20T09:00:00.000Z', source: 'file', result };
}

/** A finished attempt as it is stored. */
export function attemptOf(result: AttemptResult): Attempt {
  return { ...result, startedAt: '2026-11-20T08:50:00.000Z', finishedAt: '2026-11-20T09:00:00.000Z' };
}
