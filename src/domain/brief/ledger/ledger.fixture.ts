// Briefs for tests of the ledger, told by their steps; every text that a person may type holds SECRET.
import { type Brief, newBrief } from '../brief.ts';
import type { BriefEvent, EventType } from '../event.ts';
import type { BriefFields } from '../fields.ts';
import { advance, decidersOf, FIRST_STATE } from '../state.ts';

/** In every name and text that is typed. */
export const SECRET = 'Иванов-Petrova';

/** A step: what, on which day, its data; who, when there is a choice; on what it rests. */
export interface ToldStep {
  readonly type: EventType | 'unheard-of';
  readonly day: string;
  readonly data?: Readonly<Record<string, unknown>>;
  readonly role?: string;
  readonly basis?: string;
}

/** One step. */
export function step(type: ToldStep['type'], day: string, data: ToldStep['data'] = {}, rest: Partial<ToldStep> = {}) {
  return { type, day, data, ...rest };
}

/** A brief that took these steps; the events are `<id>-1`, `<id>-2` and so on. */
export function briefOf(
  id: string,
  steps: readonly ToldStep[],
  { due, ...rest }: Partial<Pick<Brief, 'kind' | 'number' | 'initiator'>> & { due?: string } = {},
): Brief {
  const fields: BriefFields = {
    title: `Буклет для ${SECRET}`,
    customer: { name: SECRET, department: SECRET },
    contractor: { name: SECRET },
    approver: { name: SECRET, role: SECRET },
    accepter: SECRET,
    goal: SECRET,
    ...(due === undefined ? {} : { due }),
  };
  const start = newBrief({ id, kind: 'print', mode: 'full', locale: 'ru', at: '2026-01-01T08:00:00.000Z' });
  let brief: Brief = { ...start, number: `2026-${id}`, ...rest, fields };
  let state = FIRST_STATE;
  for (const [index, told] of steps.entries()) {
    const event = eventOf(brief, told, index + 1, state);
    state = advance(state, event);
    const version = { number: state.version, fingerprint: 'f', frozenAt: event.recordedAt, fields, kindFields: {} };
    const isFrozen = told.type === 'approve' || told.type === 'record';
    brief = {
      ...brief,
      events: [...brief.events, { ...event, to: { paper: state.paper, work: state.work } }],
      versions: isFrozen ? [...brief.versions, version] : brief.versions,
    };
  }
  return brief;
}

function eventOf(
  { id, initiator, events }: Brief,
  { type, day, data = {}, role, basis = 'here' }: ToldStep,
  sequence: number,
  { paper, work }: typeof FIRST_STATE,
): BriefEvent {
  const whose = {
    role: role ?? (type === 'unheard-of' ? 'customer' : decidersOf(type, initiator)[0]) ?? '',
    name: SECRET,
  };
  return {
    id: `${id}-${sequence}`,
    sequence,
    ...{ type, whose, recordedBy: whose, basis },
    decidedAt: day,
    recordedAt: '2026-12-31T09:00:00.000Z',
    from: { paper, work },
    to: { paper, work },
    data: { ...typedTexts(type), ...data },
    previous: events.at(-1)?.fingerprint ?? null,
    fingerprint: `f${sequence}`,
  };
}

/** What people type at a step, so that a test can look for it in files. */
function typedTexts(type: string): Record<string, unknown> {
  const texts: Record<string, Record<string, unknown>> = {
    return: { questions: SECRET },
    object: {
      requirement: SECRET,
      consequence: { what: SECRET, likelihood: SECRET, by: SECRET },
      alternative: { what: SECRET, effect: SECRET, cost: SECRET, time: SECRET, changes: [] },
    },
    agree: { statement: SECRET },
    insist: { reason: SECRET, decidedBy: SECRET },
    approve: { version: 1, statement: SECRET },
    start: { commitment: SECRET },
    'start-early': { allowedBy: SECRET, reason: SECRET },
    note: { text: SECRET },
    notice: { text: SECRET },
    delegate: { role: 'approver', name: SECRET },
    outcome: { goal: 'unknown', actual: SECRET, comment: SECRET },
    'accept-work': { comment: SECRET },
    record: { state: 'accepted' },
  };
  return texts[type] ?? { reason: SECRET };
}
