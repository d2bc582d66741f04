import * as v from 'valibot';
import { isUnsafe } from '#domain/documents/unsafe-value.ts';
import { parseUntrustedJson, type UntrustedJsonProblem } from '#domain/documents/untrusted-json.ts';
import { failure, type Outcome, success } from '#domain/outcome.ts';
import { fitsItem } from './answers-schema.ts';
import { type AttemptResult, resultEntries } from './attempt.ts';
import { type Bank, itemsInScope } from './bank.ts';
import { RESULT_FORMAT, RESULT_VERSION } from './to-result-file.ts';

const LIMIT_BYTES = 2 * 1024 * 1024;

/** Message keys: what is wrong with a file that somebody chose. */
export type ResultFileProblem =
  | UntrustedJsonProblem
  | 'wrong-format'
  | 'newer-version'
  | 'other-instrument'
  | 'other-bank'
  | 'damaged';

const headSchema = v.object({ format: v.literal(RESULT_FORMAT), version: v.unknown() });
const bankSchema = v.object({ instrument: resultEntries.instrument, bank: resultEntries.bank });
const resultSchema = v.looseObject({
  format: v.literal(RESULT_FORMAT),
  version: v.literal(RESULT_VERSION),
  ...resultEntries,
});

/**
 * Reads a result file against the banks in use, by instrument; unknown keys are kept.
 *
 * Problems are looked for from the outside in: size (2 MB), depth, JSON, format, version, instrument, bank, then the
 * shape, so that a person hears of a newer file or another bank before hearing that it is damaged.
 */
export function parseResultFile(
  text: string,
  banks: Readonly<Record<string, Bank>>,
): Outcome<AttemptResult, ResultFileProblem> {
  const json = parseUntrustedJson(text, LIMIT_BYTES);
  if (!json.ok) return json;
  const head = v.safeParse(headSchema, json.value);
  if (!head.success) return failure('wrong-format');
  const { version } = head.output;
  if (typeof version === 'number' && version > RESULT_VERSION) return failure('newer-version');
  const named = v.safeParse(bankSchema, json.value);
  if (!named.success) return failure('damaged');
  const { instrument } = named.output;
  const bank = Object.hasOwn(banks, instrument) ? banks[instrument] : undefined;
  if (bank === undefined) return failure('other-instrument');
  if (named.output.bank !== bank.bank) return failure('other-bank');
  const parsed = v.safeParse(resultSchema, json.value);
  if (isUnsafe(json.value) || !parsed.success) return failure('damaged');
  const { format: _format, version: _version, ...result } = parsed.output;
  return answersFit(result, bank) ? success(result) : failure('damaged');
}

function answersFit(result: AttemptResult, bank: Bank): boolean {
  if (itemsInScope(bank, result.mode).length === 0) return false;
  return Object.entries(result.answers).every(([id, answer]) => {
    const item = Object.hasOwn(bank.items, id) ? bank.items[id] : undefined;
    return item === undefined || fitsItem(item, answer);
  });
}
