import type { Brief } from './brief.ts';
import { textAt } from './edit.ts';
import { type Person, ROLES, type Role } from './event.ts';
import { dataOf } from './event-data.ts';

/** Where the form names each side. */
const NAME_PATHS: Readonly<Record<Role, string>> = {
  customer: 'customer.name',
  contractor: 'contractor.name',
  approver: 'approver.name',
};

/**
 * Who acts for a side on a day: whoever was last named to act, until that ends, else whom the form names, else whoever
 * decided for that side last; may be ''.
 */
export function actingName(brief: Brief, role: Role, today: string): string {
  const acting = brief.events
    .flatMap((event) => dataOf(event, 'delegate') ?? [])
    .findLast((each) => each.role === role && each.name.trim() !== '' && (each.until === '' || each.until >= today));
  const decided = brief.events.findLast(({ whose }) => whose.role === role && whose.name.trim() !== '');
  return (acting?.name.trim() || textAt(brief, NAME_PATHS[role]).trim() || decided?.whose.name.trim()) ?? '';
}

/** The side of a recorded person; null for one that a later release invented. */
export function roleOf({ role }: Person): Role | null {
  return ROLES.find((each) => each === role) ?? null;
}
