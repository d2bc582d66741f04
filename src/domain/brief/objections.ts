import type { Brief } from './brief.ts';
import { type BriefEvent, DECISIONS, type Decision, type Person } from './event.ts';
import { dataOf, type EventData, type FieldChange } from './event-data.ts';

/** A written warning of consequences with its alternative, and the decision on it once there is one. */
export interface Objection {
  /** Id of the event that raised it; a past one of a recorded brief adds its place, `<id>.0`. */
  readonly id: string;
  readonly whose: Person;
  readonly at: string;
  readonly requirement: string;
  readonly consequence: { readonly what: string; readonly likelihood: string; readonly by: string };
  readonly alternative: {
    readonly what: string;
    readonly effect: string;
    readonly cost: string;
    readonly time: string;
    /** Changes of the form that it proposes. */
    readonly changes: readonly FieldChange[];
  };
  readonly decision?: { readonly type: Decision; readonly whose: Person; readonly at: string; readonly reason: string };
}

/** All objections of a brief in the order they were raised, open ones without a decision. */
export function objectionsOf(brief: Pick<Brief, 'events' | 'initiator'>): Objection[] {
  return brief.events.flatMap((event) => {
    const raised = dataOf(event, 'object');
    if (raised !== null) return [raisedObjection(brief, event, raised)];
    return (dataOf(event, 'record')?.objections ?? []).map((past, index) => pastObjection(brief, event, past, index));
  });
}

function raisedObjection(brief: Pick<Brief, 'events'>, event: BriefEvent, data: EventData<'object'>): Objection {
  const decision = decisionOn(brief, event.id);
  return {
    ...{ id: event.id, whose: event.whose, at: event.decidedAt },
    ...wordsOf(data),
    ...(decision === undefined ? {} : { decision }),
  };
}

function pastObjection(
  { initiator }: Pick<Brief, 'initiator'>,
  event: BriefEvent,
  past: EventData<'record'>['objections'][number],
  index: number,
): Objection {
  const isWithdrawn = past.decision === 'withdraw';
  const objector = initiator === 'customer' ? 'contractor' : 'customer';
  return {
    ...{ id: `${event.id}.${index}`, whose: { role: objector, name: '' }, at: past.at || event.decidedAt },
    ...wordsOf(past),
    decision: {
      type: past.decision,
      whose: { role: isWithdrawn ? objector : initiator, name: past.who },
      at: past.at || event.decidedAt,
      reason: past.reason,
    },
  };
}

function wordsOf({
  requirement,
  consequence,
  alternative,
}: Pick<EventData<'object'>, 'requirement' | 'consequence' | 'alternative'>) {
  const { what = '', likelihood = '', by = '' } = consequence;
  const { what: other = '', effect = '', cost = '', time = '', changes = [] } = alternative;
  return {
    requirement,
    consequence: { what, likelihood, by },
    alternative: { what: other, effect, cost, time, changes },
  };
}

function decisionOn({ events }: Pick<Brief, 'events'>, objectionId: string): Objection['decision'] {
  const event = events.find(({ type, data }) => isDecision(type) && data['objection'] === objectionId);
  if (event === undefined) return undefined;
  const { type, whose, decidedAt, data } = event;
  const { reason } = data;
  return { type: type as Decision, whose, at: decidedAt, reason: typeof reason === 'string' ? reason : '' };
}

function isDecision(type: string): type is Decision {
  return DECISIONS.some((decision) => decision === type);
}
