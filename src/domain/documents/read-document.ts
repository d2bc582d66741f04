import * as v from 'valibot';
import { failure, type Outcome, success } from '../outcome.ts';
import { type Envelope, type EnvelopeProblem, readEnvelope } from './envelope.ts';
import { type Migrations, migrate } from './migrations.ts';

/** What a type of document looks like today, and how to get there from earlier versions. */
export interface DocumentFormat<Data> {
  readonly version: number;
  /** Only judges: it must not transform, so what it does not know stays in the data. */
  readonly schema: v.GenericSchema<Data>;
  readonly migrations: Migrations;
}

/** `newer`: written by a later release, not to be touched by this one. */
export type DocumentReadProblem = EnvelopeProblem | 'newer';

/** Whether data would be readable again once it is stored. */
export function fits<Data>(format: DocumentFormat<Data>, data: unknown): data is Data {
  return v.is(format.schema, data);
}

function migrated(envelope: Envelope, { version, migrations }: DocumentFormat<unknown>): unknown {
  try {
    return migrate(envelope.data, envelope.schema, version, migrations);
  } catch {
    return undefined;
  }
}

/**
 * Reads a stored text: the envelope, then the migrations, then the schema.
 *
 * Fields the schema does not know are kept, however deep they lie. A migration that fails
 * is told as `wrong-shape`: the data was not what its version promises.
 */
export function readDocument<Data>(
  text: string,
  format: DocumentFormat<Data>,
): Outcome<Envelope<Data>, DocumentReadProblem> {
  const read = readEnvelope(text);
  if (!read.ok) return read;
  if (read.value.schema > format.version) return failure('newer');
  const data = migrated(read.value, format);
  return fits(format, data) ? success({ ...read.value, schema: format.version, data }) : failure('wrong-shape');
}
