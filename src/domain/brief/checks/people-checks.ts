import { textAt } from '../edit.ts';
import type { Finding } from './finding.ts';
import { found, type Look } from './look.ts';
import { isSamePerson } from './same-person.ts';

/** Check 8: the approver is the contractor. Under the standing limit nobody has to approve, so it only warns. */
export function approverIsContractor(look: Look): Finding[] {
  const contractor = textAt(look.brief, 'contractor.name');
  const isSame = ['approver.name', 'approver.role'].some((path) => isSamePerson(textAt(look.brief, path), contractor));
  if (!isSame) return [];
  const level = look.budget === 'within' ? 'W' : 'E';
  return [
    found(look, {
      check: 'approver-is-contractor',
      field: 'approver.name',
      submit: level,
      approve: level,
      values: { name: contractor.trim() },
    }),
  ];
}

/** Check 9: the approver is the person who orders. */
export function approverIsRequester(look: Look): Finding[] {
  const [approver, customer] = [textAt(look.brief, 'approver.name'), textAt(look.brief, 'customer.name')];
  if (!isSamePerson(approver, customer)) return [];
  const values = { name: approver.trim() };
  return [found(look, { check: 'approver-is-requester', field: 'approver.name', submit: 'H', approve: 'H', values })];
}
