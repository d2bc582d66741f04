import * as v from 'valibot';
import { isUnsafe } from '#domain/documents/unsafe-value.ts';
import { LOCALES, type Locale } from '#domain/i18n/locale.ts';
import type { BriefEvent } from './event.ts';
import { hasFittingData } from './event-data.ts';
import { type BriefFields, briefFieldsSchema, type FieldValues, fieldValuesSchema, TEXT_LIMIT } from './fields.ts';

export const BRIEF_MODES = ['short', 'full'] as const;
export type BriefMode = (typeof BRIEF_MODES)[number];

export const INITIATORS = ['customer', 'contractor'] as const;
export type Initiator = (typeof INITIATORS)[number];

/** A reason for keeping what a check warned of. */
export interface Kept {
  readonly check: string;
  readonly field: string;
  readonly reason: string;
}

/** The fields as they were approved. */
export interface BriefVersion {
  readonly number: number;
  readonly fingerprint: string;
  readonly frozenAt: string;
  readonly fields: BriefFields;
  readonly kindFields: FieldValues;
}

/** One brief, as it is stored and as its file holds it. */
export interface Brief {
  readonly id: string;
  /** The brief that this one parted from when two histories differed. */
  readonly copyOf?: string;
  /** Given by the contractor. */
  readonly number?: string;
  readonly kind: string;
  readonly mode: BriefMode;
  readonly initiator: Initiator;
  readonly locale: Locale;
  /** ISO moment. */
  readonly createdAt: string;
  readonly fields: BriefFields;
  /** The kind's own fields, by the ids of its file. */
  readonly kindFields: FieldValues;
  readonly kept: readonly Kept[];
  readonly events: readonly BriefEvent[];
  readonly versions: readonly BriefVersion[];
}

const MOST_ENTRIES = 2_000;

const text = v.string();
const person = v.looseObject({ role: text, name: text });
const tracks = v.looseObject({ paper: text, work: text });
const idSchema = v.pipe(text, v.regex(/^[0-9A-Za-z-]{1,64}$/));

const eventSchema = v.pipe(
  v.looseObject({
    id: idSchema,
    sequence: v.pipe(v.number(), v.integer(), v.minValue(0)),
    type: text,
    whose: person,
    recordedBy: person,
    basis: text,
    decidedAt: text,
    recordedAt: text,
    from: tracks,
    to: tracks,
    data: v.record(text, v.unknown()),
    previous: v.nullable(text),
    fingerprint: text,
  }),
  v.check((event) => hasFittingData(event)),
);

const versionSchema = v.looseObject({
  number: v.pipe(v.number(), v.integer(), v.minValue(1)),
  fingerprint: text,
  frozenAt: text,
  fields: briefFieldsSchema,
  kindFields: fieldValuesSchema,
});

/**
 * Shape of a stored brief and of a brief file. Unknown keys are kept. A key like `__proto__`, too deep a nesting, a text
 * longer than a field takes or more than 2,000 rows, steps or fields, anywhere in it, make it invalid.
 */
export const briefSchema: v.GenericSchema<unknown, Brief> = v.pipe(
  v.unknown(),
  v.check((value) => !isUnsafe(value) && !isOversized(value)),
  v.looseObject({
    id: idSchema,
    copyOf: v.exactOptional(idSchema),
    number: v.exactOptional(v.pipe(text, v.maxLength(100))),
    kind: v.pipe(text, v.regex(/^[0-9A-Za-z-]{1,64}$/)),
    mode: v.picklist(BRIEF_MODES),
    initiator: v.picklist(INITIATORS),
    locale: v.picklist(LOCALES),
    createdAt: v.pipe(text, v.maxLength(40)),
    fields: briefFieldsSchema,
    kindFields: fieldValuesSchema,
    kept: v.array(v.looseObject({ check: text, field: text, reason: text })),
    events: v.array(eventSchema),
    versions: v.array(versionSchema),
  }),
);

/** Whether a text, or the number of entries of a list or object, is beyond what any brief has and a page can show. */
function isOversized(value: unknown): boolean {
  const waiting: unknown[] = [value];
  while (waiting.length > 0) {
    const next = waiting.pop();
    if (typeof next !== 'object' || next === null) continue;
    const entries = Object.values(next);
    if (entries.length > MOST_ENTRIES) return true;
    for (const entry of entries) {
      if (typeof entry === 'object') waiting.push(entry);
      else if (typeof entry === 'string' && entry.length > TEXT_LIMIT) return true;
    }
  }
  return false;
}

export interface BriefStart {
  readonly id: string;
  readonly kind: string;
  readonly mode: BriefMode;
  readonly initiator?: Initiator;
  readonly locale: Locale;
  /** ISO moment. */
  readonly at: string;
  /** Name and department as remembered from the last brief. */
  readonly customer?: { readonly name?: string; readonly department?: string };
  /** Currency of amounts, like `RUB`, until another is chosen. */
  readonly currency?: string;
}

/** An empty draft; `at` is the ISO moment of its creation. */
export function newBrief(start: BriefStart): Brief {
  const { id, kind, mode, initiator = 'customer', locale, at, customer, currency } = start;
  return {
    id,
    kind,
    mode,
    initiator,
    locale,
    createdAt: at,
    fields: {
      ...(customer === undefined ? {} : { customer }),
      ...(currency === undefined ? {} : { budget: { currency } }),
    },
    kindFields: {},
    kept: [],
    events: [],
    versions: [],
  };
}
