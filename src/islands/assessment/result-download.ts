import type { Attempt, AttemptResult } from '#domain/assessment/attempt.ts';
import { toResultFile } from '#domain/assessment/to-result-file.ts';
import { fileName } from '#domain/text/file-name.ts';
import { downloadFile } from '#platform/files.ts';

/** Hands the result file to the browser, dated by its end, else its beginning; the value is the name of the file. */
export function downloadResult(result: AttemptResult & Partial<Pick<Attempt, 'startedAt'>>, title: string): string {
  const date = (result.finishedAt ?? result.startedAt)?.slice(0, 10);
  const name = fileName({ title, date, extension: 'result.json' });
  downloadFile(name, `${JSON.stringify(toResultFile(result), null, 2)}\n`, 'application/json');
  return name;
}
