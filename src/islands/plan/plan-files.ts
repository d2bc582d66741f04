import { toCsv } from '#domain/export/csv.ts';
import { toMarkdown } from '#domain/export/markdown.ts';
import type { Action } from '#domain/plan/action.ts';
import { toCalendar } from '#domain/plan/calendar.ts';
import { type PlanSource, planDocument, planRows } from '#domain/plan/plan-document.ts';
import { fileName } from '#domain/text/file-name.ts';
import { now } from '#platform/clock.ts';
import { downloadFile } from '#platform/files.ts';
import { today } from '#platform/today.ts';
import type { PlanProps, PlanWords } from './plan-props.ts';

/** The files that a plan leaves as. */
export type PlanFile = 'md' | 'csv' | 'ics';

const TYPES: Readonly<Record<PlanFile, string>> = { md: 'text/markdown', csv: 'text/csv', ics: 'text/calendar' };

/** Makes a file of the plan and offers it for download; returns its name. */
export function downloadPlan(
  kind: PlanFile,
  actions: readonly Action[],
  { locale, company, texts }: Pick<PlanProps, 'locale' | 'company' | 'texts'>,
  { document }: Pick<PlanWords, 'document'>,
): string {
  const { late, origin } = texts;
  const words = { ...document, untitled: texts.list.untitled, late, origin };
  const source: PlanSource = { actions, locale, today: today(), company, texts: words };
  const name = fileName({ title: words.title, date: source.today, extension: kind });
  const calendarTexts = { name: words.title, owner: words.calendarOwner, untitled: words.untitled, origin };
  const content = {
    md: () => toMarkdown(planDocument(source)),
    csv: () => toCsv(planRows(source), locale),
    ics: () => toCalendar(actions, { locale, at: now(), texts: calendarTexts }),
  };
  downloadFile(name, content[kind](), `${TYPES[kind]};charset=utf-8`);
  return name;
}
