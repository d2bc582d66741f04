import type { Attempt } from '#domain/assessment/attempt.ts';
import { toResultFile } from '#domain/assessment/result-file.ts';
import { fileName } from '#domain/text/file-name.ts';
import { downloadFile } from '#platform/files.ts';

/** Hands the result file of an attempt to the browser; the value is the name of the file. */
export function downloadResult(attempt: Attempt, title: string): string {
  const date = (attempt.finishedAt ?? attempt.startedAt).slice(0, 10);
  const name = fileName({ title, date, extension: 'result.json' });
  downloadFile(name, `${JSON.stringify(toResultFile(attempt), null, 2)}\n`, 'application/json');
  return name;
}
