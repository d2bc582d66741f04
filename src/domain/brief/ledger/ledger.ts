import type { Brief, Initiator } from '../brief.ts';
import { ROLES, type Role } from '../event.ts';
import { STANDINGS, type StandingKey } from '../standing.ts';
import { APPROVALS, type Approval } from './approval.ts';
import { caseOf, type LedgerCase } from './case.ts';
import { type CaseObjection, FATES, type Fate, TESTED_FATES, type TestedFate } from './case-objections.ts';
import { DEADLINES } from './clock.ts';
import { type Count, countBy, countOf, type Spread, spreadOf } from './count.ts';
import { ANSWERS } from './silence.ts';
import { STAYS, type StayKey } from './stays.ts';
import { SIDES } from './verdict.ts';
import { type VerdictCounts, verdictCounts } from './verdict-counts.ts';

/** Which briefs count: those of a kind, and those whose day lies in a period; the days (`YYYY-MM-DD`) belong to it. */
export interface LedgerFilter {
  readonly from?: string;
  readonly to?: string;
  readonly kind?: string;
}

/** How long briefs stood in a state: those that have left it, and those that stand there today. */
export interface StayCounts {
  readonly left: Spread | null;
  readonly now: Spread | null;
}

/** Orders by what became of the objections to them: insisted on one, heeded (accepted in whole or part), none decided. */
export const GOAL_GROUPS = ['insisted', 'heeded', 'none'] as const;
export type GoalGroup = (typeof GOAL_GROUPS)[number];

/** The evidence over all briefs that count. */
export interface Ledger {
  /** The latest first. */
  readonly cases: readonly LedgerCase[];
  readonly all: Count;
  readonly standings: Readonly<Record<StandingKey, Count>>;
  readonly initiators: Readonly<Record<Initiator, Count>>;
  /** Briefs with a decision that rests on a talk alone. */
  readonly told: Count;
  /** Work that has begun, by how it stands to its approval. */
  readonly approval: { readonly begun: Count; readonly by: Readonly<Record<Approval, Count>> };
  readonly stays: Readonly<Record<StayKey, StayCounts>>;
  readonly returns: { readonly times: number; readonly briefs: Count };
  readonly rejections: { readonly times: number; readonly briefs: Count };
  readonly objections: Readonly<
    Record<Initiator, { readonly raised: Count; readonly by: Readonly<Record<Fate, Count>> }>
  >;
  /** What time said to the objections after which the work went on as ordered, in whole or in part, by who objected. */
  readonly warnings: Readonly<Record<Initiator, Readonly<Record<TestedFate, VerdictCounts>>>>;
  /** Whether accepted orders reached their goal. */
  readonly goals: Readonly<Record<GoalGroup, VerdictCounts>>;
  readonly deliveries: {
    /** Accepted work of which the deliveries are known; at first; after a rework; accepted by silence. */
    readonly accepted: Count;
    readonly first: Count;
    readonly reworked: Count;
    readonly bySilence: Count;
  };
  readonly deadlines: {
    /** Work delivered, or overdue today, against a day that was agreed. */
    readonly judged: Count;
    readonly by: Readonly<Record<(typeof DEADLINES)[number], Count>>;
    /** Days behind the day agreed, of the work that came late. */
    readonly late: Spread | null;
  };
  readonly pauses: Readonly<Record<Initiator, Spread | null>>;
  readonly silences: Readonly<Record<Role, Readonly<Record<(typeof ANSWERS)[number], Count>>>>;
}

/** All briefs as cases, drafts left out, the latest first; `today` is `YYYY-MM-DD`. */
export function casesOf(briefs: readonly Brief[], today: string): LedgerCase[] {
  return briefs
    .flatMap((brief) => caseOf(brief, today) ?? [])
    .sort((one, other) => ascending(other.day, one.day) || ascending(other.number, one.number));
}

/** The evidence over the briefs of a period and a kind; `today` is `YYYY-MM-DD`. */
export function ledgerOf(briefs: readonly Brief[], filter: LedgerFilter, today: string): Ledger {
  return ledgerFrom(casesOf(briefs, today), filter);
}

/** The same of cases that were read before. */
export function ledgerFrom(all: readonly LedgerCase[], { from = '', to = '9999-12-31', kind }: LedgerFilter): Ledger {
  const cases = all.filter((each) => each.day >= from && each.day <= to && (kind === undefined || each.kind === kind));
  const objections = cases.flatMap(({ isRecorded, objections: list }) => list.map((each) => ({ ...each, isRecorded })));
  const notices = cases.flatMap(({ isRecorded, notices: list }) => list.map((each) => ({ ...each, isRecorded })));
  const begun = cases.filter(({ approval }) => approval !== null);
  const delivered = cases.filter(({ isFirstDelivery }) => isFirstDelivery !== null);
  const judged = cases.filter(({ clock }) => clock.deadline !== null);
  const late = judged.flatMap(({ clock: { deadline } }) => (deadline?.is === 'late' ? [deadline.days] : []));
  return {
    cases,
    all: countOf(cases),
    standings: countBy(STANDINGS, cases, ({ standing }) => standing),
    initiators: countBy(SIDES, cases, ({ initiator }) => initiator),
    told: countOf(cases.filter(({ told }) => told > 0)),
    approval: { begun: countOf(begun), by: countBy(APPROVALS, begun, ({ approval }) => approval) },
    stays: byKey(STAYS, (key) => ({
      left: spreadOf(cases.flatMap(({ stays }) => stays.days[key] ?? [])),
      now: spreadOf(cases.flatMap(({ stays }) => stays.now[key] ?? [])),
    })),
    returns: timesOf(cases, ({ returns }) => returns),
    rejections: timesOf(cases, ({ rejections }) => rejections),
    objections: byKey(SIDES, (side) => {
      const raised = objections.filter((each) => each.side === side);
      return { raised: countOf(raised), by: countBy(FATES, raised, ({ fate }) => fate) };
    }),
    warnings: byKey(SIDES, (side) =>
      byKey(TESTED_FATES, (fate) =>
        verdictCounts(objections.filter((each) => each.side === side && each.fate === fate)),
      ),
    ),
    goals: byKey(GOAL_GROUPS, (group) => verdictCounts(cases.filter(isAccepted).filter(isIn(group)).map(byGoal))),
    deliveries: {
      accepted: countOf(delivered),
      first: countOf(delivered.filter(({ isFirstDelivery }) => isFirstDelivery)),
      reworked: countOf(delivered.filter(({ isFirstDelivery }) => !isFirstDelivery)),
      bySilence: countOf(delivered.filter(({ isBySilence }) => isBySilence)),
    },
    deadlines: {
      judged: countOf(judged),
      by: countBy(DEADLINES, judged, ({ clock }) => clock.deadline?.is ?? null),
      late: spreadOf(late),
    },
    pauses: byKey(SIDES, (side) =>
      spreadOf(cases.map(({ clock }) => clock.pauses[side]).filter((length) => length > 0)),
    ),
    silences: byKey(ROLES, (role) =>
      countBy(
        ANSWERS,
        notices.filter(({ asked }) => asked === role),
        ({ is }) => is,
      ),
    ),
  };
}

/** The order of code units: days and numbers need no more, and the order of a language takes ten times as long. */
function ascending(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

function byKey<Key extends string, Value>(keys: readonly Key[], make: (key: Key) => Value): Record<Key, Value> {
  return Object.fromEntries(keys.map((key) => [key, make(key)])) as Record<Key, Value>;
}

function timesOf(cases: readonly LedgerCase[], times: (each: LedgerCase) => number) {
  return {
    times: cases.reduce((sum, each) => sum + times(each), 0),
    briefs: countOf(cases.filter((each) => times(each) > 0)),
  };
}

function isAccepted({ standing }: LedgerCase): boolean {
  return standing === 'accepted';
}

function byGoal({ isRecorded, goal }: LedgerCase) {
  return { isRecorded, verdict: goal };
}

/** One insisted objection puts an order among the overruled, whatever became of the others. */
function isIn(group: GoalGroup): (each: LedgerCase) => boolean {
  const has = (list: readonly CaseObjection[], ...fates: Fate[]) => list.some(({ fate }) => fates.includes(fate));
  return ({ objections }) => {
    const own = has(objections, 'insist') ? 'insisted' : has(objections, 'accept', 'accept-part') ? 'heeded' : 'none';
    return own === group;
  };
}
