import type { Brief } from './brief.ts';
import { type Finding, isKept } from './checks/finding.ts';

/** The brief with the reason for keeping what a finding warns of; an empty reason takes it back. */
export function keepFinding(brief: Brief, finding: Finding, reason: string): Brief {
  const others = brief.kept.filter((kept) => !isKept(finding, kept));
  const { check, field } = finding;
  const own = reason.trim() === '' ? [] : [{ check, field, reason: reason.trim() }];
  return { ...brief, kept: [...others, ...own] };
}
