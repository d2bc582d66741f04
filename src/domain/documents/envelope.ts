import * as v from 'valibot';
import { failure, type Outcome, success } from '../outcome.ts';
import { isUnsafe } from './unsafe-value.ts';

/** What surrounds a document in storage. `rev`, never the clock, tells which of two writes is the later one. */
export interface Envelope<Data = unknown> {
  readonly schema: number;
  readonly rev: number;
  readonly savedAt: string;
  readonly data: Data;
  /** Fields of a later release are carried along. */
  readonly [later: string]: unknown;
}

/** A text that is no JSON is `damaged`; JSON that is no envelope has the `wrong-shape`. */
export type EnvelopeProblem = 'damaged' | 'wrong-shape';

/** Counting on from numbers above 2^53 changes nothing any more. */
const LARGEST_REV = 2 ** 50;

const envelopeSchema = v.looseObject({
  schema: v.pipe(v.number(), v.integer(), v.minValue(1)),
  rev: v.pipe(
    v.number(),
    v.integer(),
    v.minValue(0),
    v.check((rev) => rev <= LARGEST_REV),
  ),
  savedAt: v.pipe(
    v.string(),
    v.check((time) => !Number.isNaN(Date.parse(time))),
  ),
  data: v.unknown(),
});

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Reads an envelope whatever its schema version; what is inside is not looked at, for that is the schema's matter. */
export function readEnvelope(text: string): Outcome<Envelope, EnvelopeProblem> {
  const value = parse(text);
  if (value === undefined) return failure('damaged');
  // The parsed value itself is handed on: a schema's copy would drop keys such as `__proto__` in the data.
  const isEnvelope = v.is(envelopeSchema, value) && !isUnsafe({ ...value, data: 0 });
  return isEnvelope ? success(value) : failure('wrong-shape');
}

/** The `rev` of the text that follows on an envelope. It stays at 2^50, the last one that is read: writers then tell. */
export function nextRev({ rev }: Envelope): number {
  return Math.min(rev + 1, LARGEST_REV);
}

/** The text to store. */
export function writeEnvelope(envelope: Envelope): string {
  const { schema, rev, savedAt, data, ...later } = envelope;
  return JSON.stringify({ schema, rev, savedAt, ...later, data });
}
