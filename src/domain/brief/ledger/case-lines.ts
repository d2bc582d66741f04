import { formatDate } from '#domain/i18n/format.ts';
import type { Locale } from '#domain/i18n/locale.ts';
import { type CaseTexts, kindTitle } from './case-words.ts';
import type { Ledger } from './ledger.ts';

const COLUMNS = ['number', 'kind', 'day', 'state', 'approval', 'objections', 'deadline'] as const;

export interface CaseLinesTexts extends CaseTexts {
  readonly cases: {
    readonly noNumber: string;
    readonly columns: Readonly<Record<(typeof COLUMNS)[number], string>>;
  };
}

/** The briefs of the ledger for a reader: headings, and a line for each brief without any word that anybody typed. */
export function caseLines(
  { cases }: Pick<Ledger, 'cases'>,
  { kinds, parts, cases: words }: CaseLinesTexts,
  locale: Locale,
): { readonly head: readonly string[]; readonly lines: readonly { readonly id: string; readonly cells: string[] }[] } {
  return {
    head: COLUMNS.map((column) => words.columns[column]),
    lines: cases.map((each) => ({
      id: each.id,
      cells: [
        each.number || words.noNumber,
        kindTitle(each.kind, kinds),
        formatDate(locale, each.day),
        parts.standings[each.standing],
        each.approval === null ? '' : parts.approval.keys[each.approval],
        String(each.objections.length),
        each.clock.deadline === null ? '' : parts.work.keys[each.clock.deadline.is],
      ],
    })),
  };
}
