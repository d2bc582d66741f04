import type { Brief } from '../brief.ts';
import type { BriefEvent } from '../event.ts';
import { dataOf, type EventData } from '../event-data.ts';
import { advance, type BriefState, FIRST_STATE, refusalOf } from '../state.ts';
import { dayOf } from './days.ts';

/** One step that a brief took: the event, its day, the states around it. */
export interface TakenStep {
  readonly event: BriefEvent;
  readonly day: string;
  readonly before: BriefState;
  readonly after: BriefState;
}

/** The steps of a brief in their order. Events that the flow would not have taken are passed over, as in `stateOf`. */
export function stepsOf({ events, initiator }: Pick<Brief, 'events' | 'initiator'>): TakenStep[] {
  const steps: TakenStep[] = [];
  let before = FIRST_STATE;
  for (const [index, event] of events.entries()) {
    if (refusalOf(before, event, events.slice(0, index), initiator) !== null) continue;
    const after = advance(before, event);
    steps.push({ event, day: dayOf(event), before, after });
    before = after;
  }
  return steps;
}

/** The state after all steps. */
export function lastState(steps: readonly TakenStep[]): BriefState {
  return steps.at(-1)?.after ?? FIRST_STATE;
}

/** What was recorded of a brief that lived on paper; null for one that was led here. */
export function recordedIn(steps: readonly TakenStep[]): EventData<'record'> | null {
  const step = steps.find(({ event }) => event.type === 'record');
  return step === undefined ? null : dataOf(step.event, 'record');
}
