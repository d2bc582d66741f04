import { type BriefEvent, ROLES, type Role } from '../event.ts';
import { dataOf } from '../event-data.ts';
import { dayIn } from './days.ts';
import type { TakenStep } from './steps.ts';

/** What became of a question with a day: a step of the side asked by that day, after it, none; `waiting` before it. */
export const ANSWERS = ['in-time', 'late', 'silent', 'waiting'] as const;

export interface AskedNotice {
  /** Who was asked. */
  readonly asked: Role;
  readonly is: (typeof ANSWERS)[number];
}

/** The notices of a brief that named a day to answer by, and whether the side asked took any step. */
export function askedNotices(steps: readonly TakenStep[], today: string): AskedNotice[] {
  return steps.flatMap(({ event }, index): AskedNotice[] => {
    const notice = dataOf(event, 'notice');
    const by = dayIn(notice?.answerBy);
    if (notice === null || by === null) return [];
    const asked = askedIn(event, notice.to);
    const answer = steps.slice(index + 1).find((step) => step.event.whose.role === asked);
    if (answer !== undefined) return [{ asked, is: answer.day <= by ? 'in-time' : 'late' }];
    return [{ asked, is: by < today ? 'silent' : 'waiting' }];
  });
}

/** Who a notice is to: the role that it names, else the side that did not write it. */
function askedIn({ whose }: BriefEvent, to: string): Role {
  return ROLES.find((role) => role === to) ?? (whose.role === 'customer' ? 'contractor' : 'customer');
}
