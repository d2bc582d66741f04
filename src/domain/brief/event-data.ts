import * as v from 'valibot';
import { DECISIONS, type EventType } from './event.ts';
import { briefFieldsSchema, fieldValuesSchema } from './fields.ts';

const text = v.string();
const texts = v.exactOptional(text, '');
const record = <Entries extends v.ObjectEntries>(entries: Entries) => v.looseObject(entries);

/** A proposed or written change of one text of the form, by its path; '' means: not answered. */
const changeSchema = record({ path: text, before: text, after: text });
export type FieldChange = v.InferOutput<typeof changeSchema>;

const consequenceSchema = record({ what: texts, likelihood: texts, by: texts });
const alternativeSchema = record({
  what: texts,
  effect: texts,
  cost: texts,
  time: texts,
  changes: v.exactOptional(v.array(changeSchema), []),
});
const warning = { requirement: texts, consequence: v.exactOptional(consequenceSchema, {}) };
const objectionEntries = { ...warning, alternative: v.exactOptional(alternativeSchema, {}) };

/** A finding as it was when the brief was submitted, with the reason for keeping what was warned of. */
const keptFindingSchema = record({ check: text, field: text, level: text, reason: v.exactOptional(text) });

/** The answers as they were at a step. */
const snapshotSchema = record({
  mode: v.picklist(['short', 'full']),
  fields: briefFieldsSchema,
  kindFields: fieldValuesSchema,
});

const pastObjectionSchema = record({
  ...objectionEntries,
  decision: v.picklist(DECISIONS),
  reason: texts,
  /** Who decided, and on which day. */
  who: texts,
  at: texts,
});

export const WARNING_RESULTS = ['came-true', 'partly', 'did-not', 'unknown'] as const;
export type WarningResult = (typeof WARNING_RESULTS)[number];
export const GOAL_RESULTS = ['yes', 'partly', 'no', 'unknown'] as const;
export type GoalResult = (typeof GOAL_RESULTS)[number];

const reason = record({ reason: texts });
const decision = { objection: text, reason: texts };
const changes = v.exactOptional(v.array(changeSchema), []);

/** What each step records. Days are `YYYY-MM-DD`, amounts as typed; an absent text reads as ''. */
const DATA_SCHEMAS = {
  /** `number` when the contractor submits a brief of its own. */
  submit: record({
    findings: v.exactOptional(v.array(keptFindingSchema), []),
    snapshot: v.exactOptional(snapshotSchema),
    fingerprint: texts,
    number: v.exactOptional(text),
  }),
  return: record({ questions: texts }),
  object: record(objectionEntries),
  agree: record({ statement: texts, number: v.exactOptional(text) }),
  accept: record({ ...decision, changes }),
  'accept-part': record({ ...decision, changes }),
  insist: record({ ...decision, acknowledged: v.exactOptional(v.boolean(), false), decidedBy: texts }),
  withdraw: record(decision),
  approve: record({
    version: v.pipe(v.number(), v.integer(), v.minValue(1)),
    fingerprint: texts,
    afterTheFact: v.exactOptional(v.boolean(), false),
    number: v.exactOptional(text),
    statement: texts,
  }),
  reject: reason,
  /** Effect of the change on cost and date. */
  change: record({ reason: texts, cost: texts, date: texts }),
  'drop-change': reason,
  start: record({ date: texts, commitment: texts }),
  'start-early': record({ allowedBy: texts, reason: texts, approveBy: texts, date: texts }),
  pause: reason,
  resume: reason,
  deliver: record({
    evidence: v.exactOptional(v.array(record({ criterion: text, evidence: texts })), []),
    date: texts,
  }),
  rework: record({ criterion: texts, reason: texts }),
  'accept-work': record({
    criteria: v.exactOptional(v.array(record({ criterion: text, met: v.boolean() })), []),
    cost: texts,
    date: texts,
    comment: texts,
    bySilence: v.exactOptional(v.boolean(), false),
  }),
  /** A brief that lived on paper: days of approval and of the work, past objections with their decisions. */
  record: record({
    number: texts,
    state: v.picklist(['in-work', 'accepted']),
    snapshot: v.exactOptional(snapshotSchema),
    fingerprint: texts,
    submitted: texts,
    approved: texts,
    started: texts,
    delivered: texts,
    accepted: texts,
    cost: texts,
    objections: v.exactOptional(v.array(pastObjectionSchema), []),
  }),
  cancel: record({ reason: texts, spent: texts }),
  note: record({ text: texts }),
  notice: record({ text: texts, to: texts, answerBy: texts }),
  delegate: record({ role: v.picklist(['customer', 'contractor', 'approver']), name: texts, until: texts }),
  confirm: record({ event: text, statement: texts }),
  outcome: record({
    goal: v.picklist(GOAL_RESULTS),
    actual: texts,
    warnings: v.exactOptional(v.array(record({ objection: text, result: v.picklist(WARNING_RESULTS) })), []),
    comment: texts,
  }),
} as const satisfies Record<EventType, unknown>;

/** The data of one type of event, with what is absent filled in. */
export type EventData<Type extends EventType> = v.InferOutput<(typeof DATA_SCHEMAS)[Type]>;

/** The data of an event as its type promises; null when it is of another shape. */
export function dataOf<Type extends EventType>(
  event: { readonly type: string; readonly data: unknown },
  type: Type,
): EventData<Type> | null {
  if (event.type !== type) return null;
  const parsed = v.safeParse(DATA_SCHEMAS[type] as unknown as v.GenericSchema<unknown, EventData<Type>>, event.data);
  return parsed.success ? parsed.output : null;
}

/** Whether the data of an event has the shape of its type; what a later release may have invented passes. */
export function hasFittingData(event: { readonly type: string; readonly data: unknown }): boolean {
  const schema: v.GenericSchema | undefined = Object.hasOwn(DATA_SCHEMAS, event.type)
    ? (DATA_SCHEMAS[event.type as EventType] as v.GenericSchema)
    : undefined;
  return schema === undefined || v.is(schema, event.data);
}
