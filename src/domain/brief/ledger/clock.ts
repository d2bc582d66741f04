import type { Brief, Initiator } from '../brief.ts';
import { dayAfter, dayIn, daysFrom } from './days.ts';
import { lastState, recordedIn, type TakenStep } from './steps.ts';

/** Whether the day of the order was kept; `overdue`: it has passed and the work is not delivered. */
export const DEADLINES = ['kept', 'late', 'overdue'] as const;
export interface Deadline {
  readonly is: (typeof DEADLINES)[number];
  /** Days behind the day agreed, 0 when kept. */
  readonly days: number;
}

/** The contractor's clock. */
export interface Clock {
  /** Null where there is nothing to compare: no day agreed in the version in force, or it has not come yet. */
  readonly deadline: Deadline | null;
  /** The day agreed in the version in force. */
  readonly due: string | null;
  readonly delivered: string | null;
  /** Days of pauses by the side that asked for them. */
  readonly pauses: Readonly<Record<Initiator, number>>;
}

/**
 * Reads the contractor's clock: the last delivery against the day of the version that was in force then. Days of the
 * customer's pauses, and those in which delivered work lay with the customer before a rework, are added to that day.
 */
export function clockOf(brief: Pick<Brief, 'versions'>, steps: readonly TakenStep[], today: string): Clock {
  const pauses = { customer: 0, contractor: 0 };
  let off = 0;
  let since = '';
  let delivery: { due: string | null; day: string; off: number } | null = recordedDelivery(brief, steps);
  let pausedBy: Initiator = 'contractor';
  const resumed = (day: string) => {
    pauses[pausedBy] += daysFrom(since, day);
    if (pausedBy === 'customer') off += daysFrom(since, day);
  };
  for (const { event, day, before, after } of steps) {
    if (before.isPaused && !after.isPaused) resumed(day);
    if (!before.isPaused && after.isPaused) {
      pausedBy = event.whose.role === 'customer' ? 'customer' : 'contractor';
      since = day;
    }
    if (event.type === 'rework') {
      off += daysFrom(since, day);
      delivery = null;
    }
    if (event.type === 'deliver') {
      delivery = { due: dueOf(brief, before.inForce), day, off };
      since = day;
    }
  }
  const state = lastState(steps);
  if (state.isPaused) resumed(today);
  const due = delivery === null ? dueOf(brief, state.inForce) : delivery.due;
  if (state.work === 'in-work') {
    const last = due === null ? null : dayAfter(due, off);
    const isOver = last !== null && last < today;
    return { deadline: isOver ? { is: 'overdue', days: daysFrom(last, today) } : null, due, delivered: null, pauses };
  }
  if (delivery === null) return { deadline: null, due, delivered: null, pauses };
  return { deadline: judged(delivery), due, delivered: delivery.day, pauses };
}

function judged({ due, day, off }: { due: string | null; day: string; off: number }): Deadline | null {
  if (due === null) return null;
  const days = daysFrom(dayAfter(due, off), day);
  return { is: days === 0 ? 'kept' : 'late', days };
}

function recordedDelivery(brief: Pick<Brief, 'versions'>, steps: readonly TakenStep[]) {
  const recorded = recordedIn(steps);
  const day = recorded?.state === 'accepted' ? dayIn(recorded.delivered) : null;
  return day === null ? null : { due: dueOf(brief, lastState(steps).inForce), day, off: 0 };
}

function dueOf({ versions }: Pick<Brief, 'versions'>, inForce: number | null): string | null {
  return dayIn(versions.find(({ number }) => number === inForce)?.fields.due);
}
