import { ROLES, type Role } from './bank.ts';
import type { Respondent } from './department.ts';

/** The columns of a comparison, in the order they are shown. */
export const COLUMNS = ['sales', 'marketing', 'management'] as const;

/** Whose answers stand beside each other; management stands outside the gap. */
export type Column = (typeof COLUMNS)[number];

export type Members = Readonly<Record<(typeof COLUMNS)[number], readonly Respondent[]>>;

/** How many answered from each place in the company. */
export function countRoles(respondents: readonly { readonly role: Role }[]): Record<Role, number> {
  const count = (role: Role) => respondents.filter((respondent) => respondent.role === role).length;
  const [sales, marketing, management, other] = ROLES.map(count) as [number, number, number, number];
  return { sales, marketing, management, other };
}

/** The respondents of each column; other departments stand in none. */
export function membersByColumn(respondents: readonly Respondent[]): Members {
  const of = (role: Role) => respondents.filter((respondent) => respondent.role === role);
  return { sales: of('sales'), marketing: of('marketing'), management: of('management') };
}
