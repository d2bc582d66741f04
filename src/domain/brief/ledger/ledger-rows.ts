import type { CsvRow } from '#domain/export/csv.ts';
import type { LedgerCase } from './case.ts';
import { type CaseTexts, goalText, kindTitle, objectionCounts } from './case-words.ts';
import type { Ledger } from './ledger.ts';
import { STAYS } from './stays.ts';

/** Columns of the table, in their order. */
const COLUMNS = [
  ...['number', 'kind', 'initiator', 'recorded', 'state', 'submitted', 'approved', 'started', 'delivered'],
  ...['accepted', 'approval', 'due', 'deadline', 'behind', 'daysSubmitted', 'daysObjected', 'daysReady'],
  ...['daysInWork', 'daysDelivered', 'customerPauses', 'contractorPauses', 'returns', 'rejections', 'reworks'],
  ...['contractorObjections', 'customerObjections', 'acceptedObjections', 'inPart', 'insisted', 'withdrawn', 'open'],
  ...['lapsed', 'true', 'partly', 'false', 'disputed', 'oneWord', 'unknown', 'goal', 'asked', 'silent', 'told'],
] as const;

export interface LedgerRowsTexts extends CaseTexts {
  /** Headings of the columns. */
  readonly columns: Readonly<Record<(typeof COLUMNS)[number], string>>;
  readonly sides: Readonly<Record<'customer' | 'contractor', string>>;
  readonly yes: string;
}

/**
 * The briefs of the ledger as rows for `toCsv`, headings first: numbers, kinds, states, days and counts. No name and
 * no other word that anybody typed is among them.
 */
export function ledgerRows({ cases }: Pick<Ledger, 'cases'>, texts: LedgerRowsTexts): CsvRow[] {
  return [COLUMNS.map((column) => texts.columns[column]), ...cases.map((each) => caseRow(each, texts))];
}

function caseRow(each: LedgerCase, { kinds, parts, sides, yes }: LedgerRowsTexts): CsvRow {
  const { clock, stays } = each;
  const counts = objectionCounts(each);
  return [
    each.number,
    kindTitle(each.kind, kinds),
    sides[each.initiator],
    each.isRecorded ? yes : null,
    parts.standings[each.standing],
    ...[each.submitted, each.approved, each.started, clock.delivered, each.accepted],
    each.approval === null ? null : parts.approval.keys[each.approval],
    clock.due,
    clock.deadline === null ? null : parts.work.keys[clock.deadline.is],
    clock.deadline?.days ?? null,
    ...STAYS.map((key) => stays.days[key] ?? stays.now[key] ?? null),
    ...[clock.pauses.customer, clock.pauses.contractor, each.returns, each.rejections, each.reworks],
    ...[counts.contractor, counts.customer, counts.accepted, counts.inPart, counts.insisted, counts.withdrawn],
    ...[counts.open, counts.lapsed, counts.yes, counts.partly, counts.no, counts.disputed, counts.oneWord],
    counts.unknown,
    goalText(each, parts.goals) || null,
    each.notices.length,
    each.notices.filter(({ is }) => is === 'silent').length,
    each.told,
  ];
}
