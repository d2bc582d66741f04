import type { Brief } from '../brief.ts';
import { shortFields } from '../form.ts';
import { dueDate, lateInputs, lateMilestones } from './date-checks.ts';
import type { Finding } from './finding.ts';
import { goalIsDeliverable, severalGoals, targetIsBaseline } from './goal-checks.ts';
import { relativeDates } from './hurry-checks.ts';
import { type Check, type CheckContext, type Look, lookAt } from './look.ts';
import { amounts, costs } from './money-checks.ts';
import { approverIsContractor, approverIsRequester } from './people-checks.ts';
import { audienceOfEveryone, solutionFirst } from './reader-checks.ts';
import { missing } from './required-checks.ts';
import { inputWithoutOwner, lawReminder, openObjections, unsetBounds } from './scope-checks.ts';
import { size } from './size-checks.ts';
import { tasteWords } from './taste-checks.ts';

export type { CheckContext } from './look.ts';

const CHECKS: readonly Check[] = [
  missing,
  severalGoals,
  goalIsDeliverable,
  dueDate,
  approverIsContractor,
  approverIsRequester,
  costs,
  audienceOfEveryone,
  tasteWords,
  relativeDates,
  inputWithoutOwner,
  lateInputs,
  unsetBounds,
  solutionFirst,
  openObjections,
  size,
  lawReminder,
  lateMilestones,
  targetIsBaseline,
  amounts,
];

/** All that the checks notice in a brief, in the order of its form. */
export function findingsOf(brief: Brief, context: CheckContext): Finding[] {
  const look = lookAt(brief, context);
  const order = orderOf(look);
  const placeOf = ({ field }: Finding) => order.get(field.split('.')[0] ?? '') ?? order.size;
  const findings = CHECKS.flatMap((check) => check(look));
  return findings
    .filter((finding) => !isSaidBetter(finding, findings))
    .toSorted((one, other) => placeOf(one) - placeOf(other));
}

/** That a text is thin need not be said where something else is said of it. */
function isSaidBetter({ check, field, values }: Finding, all: readonly Finding[]): boolean {
  const isThin = check === 'too-thin' && values['case'] === undefined;
  return isThin && all.some((other) => other.field === field && other.check !== check);
}

/** Place of each field on the page; a short brief begins with the fields of its questions. */
function orderOf({ brief, form, fields }: Look): ReadonlyMap<string, number> {
  const seen = brief.mode === 'short' ? [...shortFields(form), ...fields] : fields;
  return new Map([...new Set(seen.map(({ id }) => id))].map((id, index) => [id, index]));
}
