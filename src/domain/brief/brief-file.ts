import * as v from 'valibot';
import { parseUntrustedJson, type UntrustedJsonProblem } from '#domain/documents/untrusted-json.ts';
import { failure, type Outcome, success } from '#domain/outcome.ts';
import { type Brief, briefSchema } from './brief.ts';

const FORMAT = 'parity/brief';
const VERSION = 1;

/** The largest file that is read, in bytes of UTF-8. */
export const BRIEF_LIMIT_BYTES = 2 * 1024 * 1024;
/** From here on a brief says that it is getting too large. */
export const BRIEF_WARNING_BYTES = 1.5 * 1024 * 1024;

/** What a `*.brief.json` holds. */
export interface BriefFile extends Brief {
  readonly format: typeof FORMAT;
  readonly version: typeof VERSION;
}

/** Message keys: what is wrong with a file that somebody chose. */
export type BriefFileProblem = UntrustedJsonProblem | 'wrong-format' | 'newer-version' | 'unknown-kind' | 'damaged';

const headSchema = v.object({ format: v.literal(FORMAT), version: v.pipe(v.number(), v.integer(), v.minValue(1)) });
const kindSchema = v.object({ kind: v.string() });

/** The file of a brief, ready for `JSON.stringify`: the agreed keys, and nothing else that is stored. */
export function toBriefFile(brief: Brief): BriefFile {
  const { id, copyOf, number, kind, mode, initiator, locale, createdAt, fields, kindFields, kept, events, versions } =
    brief;
  return {
    format: FORMAT,
    version: VERSION,
    id,
    ...(copyOf === undefined ? {} : { copyOf }),
    ...(number === undefined ? {} : { number }),
    ...{ kind, mode, initiator, locale, createdAt, fields, kindFields, kept, events, versions },
  };
}

/** How many bytes the file of a brief takes, to be held against the limit before it is reached. */
export function briefFileBytes(brief: Brief): number {
  return new TextEncoder().encode(JSON.stringify(toBriefFile(brief))).length;
}

/**
 * Reads a brief file; unknown keys are kept, `kinds` are the kinds that this site knows.
 *
 * Problems are looked for from the outside in: size (2 MB), depth, JSON, format, version, kind, then the shape,
 * so that a person hears of a newer file or a foreign kind before hearing that it is damaged.
 */
export function parseBriefFile(text: string, kinds: readonly string[]): Outcome<Brief, BriefFileProblem> {
  const json = parseUntrustedJson(text, BRIEF_LIMIT_BYTES);
  if (!json.ok) return json;
  const head = v.safeParse(headSchema, json.value);
  if (!head.success) return failure('wrong-format');
  if (head.output.version > VERSION) return failure('newer-version');
  const named = v.safeParse(kindSchema, json.value);
  if (named.success && !kinds.includes(named.output.kind)) return failure('unknown-kind');
  const parsed = v.safeParse(briefSchema, json.value);
  if (!parsed.success) return failure('damaged');
  const { format: _format, version: _version, ...brief } = parsed.output as BriefFile;
  return success(brief);
}
