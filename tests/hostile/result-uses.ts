import type { Attempt, AttemptResult } from '#domain/assessment/attempt.ts';
import { compareAttempts } from '#domain/assessment/attempt-change.ts';
import { comparisonReport } from '#domain/assessment/comparison-report.ts';
import { functionMap } from '#domain/assessment/function-map.ts';
import { historyOf, historyRoles } from '#domain/assessment/history.ts';
import { comparedPart } from '#domain/assessment/respondent.ts';
import { decodeResultLink, encodeResultLink } from '#domain/assessment/result-link.ts';
import { scoreAssessment } from '#domain/assessment/score.ts';
import { strengthSwing } from '#domain/assessment/swing.ts';
import { toResultFile } from '#domain/assessment/to-result-file.ts';
import { vectors } from '#domain/assessment/vectors.fixture.ts';
import { comparisonDocument } from '#domain/export/comparison-document.ts';
import { comparisonSource, respondents } from '#domain/export/comparison-source.fixture.ts';
import { toCsv } from '#domain/export/csv.ts';
import { toDocx } from '#domain/export/docx.ts';
import { toMarkdown } from '#domain/export/markdown.ts';
import { resultDocument } from '#domain/export/result-document.ts';
import { resultSource } from '#domain/export/result-source.fixture.ts';
import { resultTable } from '#domain/export/result-table.ts';
import { formatDate } from '#domain/i18n/format.ts';
import type { Locale } from '#domain/i18n/locale.ts';
import type { Action } from '#domain/plan/action.ts';
import { toCalendar } from '#domain/plan/calendar.ts';
import { planDocument, planRows } from '#domain/plan/plan-document.ts';
import { originTexts } from '#domain/plan/sample-plan.fixture.ts';
import { axisDate } from '../../src/islands/history/axis-date.ts';
import { bank } from './samples.ts';

const earlier = { mode: 'full', answers: vectors.assess[0]?.answers ?? {} } as const;

/** Everything that the pages do with a result of the company assessment of the present bank. */
export async function useResult(result: AttemptResult, locale: Locale, makesWord: boolean): Promise<void> {
  if (result.instrument !== 'company' || result.bank !== bank.bank) return;
  scoreAssessment(bank, result.answers, result.mode);
  strengthSwing(bank, result.answers, result.mode);
  functionMap(bank, result.answers, result.mode);
  compareAttempts(bank, earlier as never, result as never);
  const report = comparisonReport(bank, [...respondents, comparedPart({ result })]);
  toMarkdown(comparisonDocument({ ...comparisonSource(locale), report }));
  const { finishedAt } = result;
  if (finishedAt !== undefined) axisDate(locale, finishedAt);
  const date = finishedAt === undefined ? {} : { date: formatDate(locale, finishedAt) };
  const source = { ...resultSource(locale, result), ...date };
  const document = resultDocument(source);
  toMarkdown(document);
  toCsv(resultTable(source), locale);
  if (makesWord) await toDocx(document);
  JSON.stringify(toResultFile(result));
  const link = encodeResultLink(result, bank);
  const again = decodeResultLink(link, { company: bank }, locale);
  if (!again.ok) throw new Error(`The link of a result that was taken in is refused: ${again.problem}`);
}

/** The same of an attempt that is stored here, and its place in the history. */
export async function useAttempt(attempt: Attempt, locale: Locale, makesWord: boolean): Promise<void> {
  historyRoles([attempt]);
  historyOf([attempt], bank, attempt.respondent.role);
  formatDate(locale, attempt.startedAt);
  await useResult(attempt, locale, makesWord);
}

/** Everything that the page of the plan does with an action. */
export function useAction(action: Action, locale: Locale): void {
  const texts = {
    ...{ title: 'План', asOf: '{date}', action: 'a', owner: 'o', due: 'd', state: 's', doneOn: 'd', source: 's' },
    ...{ open: 'o', done: 'd', untitled: 'u', late: { today: 't', overdue: { other: '{n}' } }, origin: originTexts },
  };
  const source = { actions: [action], locale, today: '2026-11-30', company: 'П', texts } as const;
  toMarkdown(planDocument(source));
  toCsv(planRows(source), locale);
  const words = { name: 'План', owner: '{owner}', untitled: 'u', origin: originTexts };
  toCalendar([action], { locale, at: '2026-11-30T09:00:00.000Z', texts: words });
}
