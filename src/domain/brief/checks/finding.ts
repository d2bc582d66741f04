import type { Brief, Kept } from '../brief.ts';
import type { Stage } from '../form.ts';

/** The checks in the order of their numbers in `briefs.md`, 1 to 28; the last one is any other field that is needed. */
export const CHECK_IDS = [
  'goal-missing',
  'measure-missing',
  'goals-several',
  'goal-is-deliverable',
  'due-past',
  'lead-time-short',
  'approver-missing',
  'approver-is-contractor',
  'approver-is-requester',
  'budget-missing',
  'costs-disagree',
  'audience-missing',
  'deliverable-incomplete',
  'criteria-missing',
  'taste-words',
  'relative-dates',
  'input-without-owner',
  'input-late',
  'out-of-scope-empty',
  'feedback-owner-missing',
  'review-rounds-unset',
  'solution-first',
  'objection-open',
  'too-thin',
  'law-reminder',
  'milestone-late',
  'target-is-baseline',
  'amount-not-positive',
  'field-missing',
] as const;
export type CheckId = (typeof CHECK_IDS)[number];

/** An error keeps a brief from its stage, a warning asks for a reason to keep it, a hint asks for nothing. */
export type Level = 'E' | 'W' | 'H';

/** One thing that a check noticed. */
export interface Finding {
  readonly check: CheckId;
  /** Where: a path like `goal`, `measure.target`, `inputs.0.by`. */
  readonly field: string;
  /** How heavy it is when the brief is submitted; null when it says nothing then. */
  readonly submit: Level | null;
  /** How heavy it is when the brief is approved. */
  readonly approve: Level | null;
  /** Values for the places of its message. */
  readonly values: Readonly<Record<string, string | number>>;
}

/** How heavy a finding is at a stage. */
export function levelAt(finding: Finding, stage: Stage): Level | null {
  return finding[stage];
}

/** What keeps a brief from a stage. */
export function blocking(findings: readonly Finding[], stage: Stage): Finding[] {
  return findings.filter((finding) => levelAt(finding, stage) === 'E');
}

/** Whether a reason was given for keeping what this finding warns of. */
export function isKept(finding: Pick<Finding, 'check' | 'field'>, { check, field, reason }: Kept): boolean {
  return check === finding.check && field === finding.field && reason.trim() !== '';
}

/** Warnings of a stage that nobody has given a reason for keeping yet. */
export function toAnswer(findings: readonly Finding[], { kept }: Pick<Brief, 'kept'>, stage: Stage): Finding[] {
  return findings.filter((finding) => levelAt(finding, stage) === 'W' && !kept.some((each) => isKept(finding, each)));
}
