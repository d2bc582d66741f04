import type { StandingLimit } from '#domain/brief/amount.ts';
import type { Brief } from '#domain/brief/brief.ts';
import { BRIEF_LIMIT_BYTES, briefFileBytes } from '#domain/brief/brief-file.ts';
import { nextNumber } from '#domain/brief/brief-number.ts';
import type { Finding } from '#domain/brief/checks/finding.ts';
import type { BriefForm } from '#domain/brief/form.ts';
import { happenAll, type Step, type StepProblem } from '#domain/brief/happen.ts';
import { keepFinding } from '#domain/brief/keep.ts';
import { failure, type Outcome } from '#domain/outcome.ts';
import { now } from '#platform/clock.ts';
import { newId } from '#platform/ids.ts';
import { today } from '#platform/today.ts';
import { rememberRecorder } from './brief-people.ts';
import { $drafts, briefs, editBrief } from './briefs.ts';

/** Why steps were not taken; `gone`: the brief cannot be opened, `too-large`: its file could not be read back. */
export type TakeProblem = StepProblem | { is: 'gone' | 'too-large'; findings: readonly never[] };

/** What checks warn of and is kept as it is, and why. */
export interface Reasons {
  readonly findings: readonly Finding[];
  readonly reason: string;
}

interface Taking {
  readonly form: BriefForm;
  readonly limit: StandingLimit;
  readonly silenceDays: number | null;
  /** Reasons for keeping what checks warn of, given with the same click. */
  readonly kept?: Reasons;
}

const NOTHING_KEPT: Reasons = { findings: [], reason: '' };

/**
 * Takes steps: all of them or none. They are stored at once, and who recorded them is remembered.
 *
 * Whether storing went well is in `briefs.$saving`, as with every change.
 */
export function takeSteps(id: string, steps: readonly Step[], taking: Taking): Outcome<Brief, TakeProblem> {
  const { form, limit, silenceDays, kept = NOTHING_KEPT } = taking;
  let taken: Outcome<Brief, TakeProblem> = failure({ is: 'gone', findings: [] });
  editBrief(id, (brief) => {
    taken = withinSize(
      happenAll(withReasons(brief, kept), steps, { form, limit, silenceDays, now: now(), today: today(), newId }),
    );
    return taken.ok ? taken.value : brief;
  });
  // Written inside the update, which the compiler does not see.
  const outcome = taken as Outcome<Brief, TakeProblem>;
  const recorder = steps.at(-1)?.recordedBy;
  if (outcome.ok && recorder !== undefined) {
    briefs.flushAll();
    rememberRecorder({ role: recorder.role, name: recorder.name });
  }
  return outcome;
}

/** Writes reasons for keeping what checks warn of, without any step. */
export function keepFindings(id: string, kept: Reasons): void {
  editBrief(id, (brief) => withReasons(brief, kept));
}

/** The next number of this year over all briefs of this browser. */
export function proposeNumber(): string {
  briefs.loadAll();
  const stored = Object.values(briefs.$documents.get()).flatMap((loaded) => (loaded.ok ? [loaded.value] : []));
  return nextNumber([...stored, ...Object.values($drafts.get())], Number(today().slice(0, 4)));
}

function withReasons(brief: Brief, { findings, reason }: Reasons): Brief {
  return findings.reduce((changed, finding) => keepFinding(changed, finding, reason), brief);
}

function withinSize(outcome: Outcome<Brief, StepProblem>): Outcome<Brief, TakeProblem> {
  if (!outcome.ok || briefFileBytes(outcome.value) <= BRIEF_LIMIT_BYTES) return outcome;
  return failure({ is: 'too-large', findings: [] });
}
