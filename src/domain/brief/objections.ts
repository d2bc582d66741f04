import type { Brief, Person } from './brief.ts';

/** Steps that close an objection. */
export const DECISIONS = ['accept', 'accept-part', 'insist', 'withdraw'] as const;
export type Decision = (typeof DECISIONS)[number];

/** A written warning of consequences with its alternative, and the decision on it once there is one. */
export interface Objection {
  /** Id of the event that raised it. */
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
  };
  readonly decision?: { readonly type: Decision; readonly whose: Person; readonly at: string; readonly reason: string };
}

/**
 * All objections of a brief in the order they were raised, open ones without a decision.
 *
 * An `object` event holds `{ requirement, consequence, alternative }` in its data; a deciding one names the
 * objection's event id as `objection` and gives its `reason`. What is missing there reads as an empty text.
 */
export function objectionsOf(brief: Pick<Brief, 'events'>): Objection[] {
  return brief.events
    .filter((event) => event.type === 'object')
    .map(({ id, whose, decidedAt, data }) => {
      const decision = decisionOn(brief, id);
      return {
        id,
        whose,
        at: decidedAt,
        requirement: textIn(data, 'requirement'),
        consequence: textsIn(Reflect.get(data, 'consequence'), ['what', 'likelihood', 'by']),
        alternative: textsIn(Reflect.get(data, 'alternative'), ['what', 'effect', 'cost', 'time']),
        ...(decision === undefined ? {} : { decision }),
      };
    });
}

function decisionOn({ events }: Pick<Brief, 'events'>, objectionId: string): Objection['decision'] {
  const event = events.find(({ type, data }) => isDecision(type) && textIn(data, 'objection') === objectionId);
  if (event === undefined) return undefined;
  const { type, whose, decidedAt, data } = event;
  return { type: type as Decision, whose, at: decidedAt, reason: textIn(data, 'reason') };
}

function isDecision(type: string): type is Decision {
  return DECISIONS.some((decision) => decision === type);
}

function textIn(data: unknown, key: string): string {
  const value = typeof data === 'object' && data !== null ? Reflect.get(data, key) : undefined;
  return typeof value === 'string' ? value : '';
}

function textsIn<Key extends string>(data: unknown, keys: readonly Key[]): Record<Key, string> {
  return Object.fromEntries(keys.map((key) => [key, textIn(data, key)])) as Record<Key, string>;
}
