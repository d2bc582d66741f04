import type { Locale } from '#domain/i18n/locale.ts';
import { failure, type Outcome, success } from '#domain/outcome.ts';
import { BASE64URL } from '#domain/text/base64url.ts';
import { cleanLine } from '#domain/text/clean.ts';
import { answerCode, answerFromCode } from './answer-code.ts';
import { type AttemptResult, sharedId } from './attempt.ts';
import { type Answer, type Answers, type Bank, itemsInScope, type Mode, type PlacedItem, type Role } from './bank.ts';
import { dayFromPart, dayPart, idFromPart, idPart } from './link-parts.ts';
import { checkOf, packedLength, packedText, unpackedText } from './link-text.ts';

const VERSION = 1;
const LIMIT = 16_000;
/** With `r=` before it, a link's fragment has 200 characters at most. */
const LONGEST = 198;
const LONGEST_TEXT = 200;
/** Everything up to the check: version, instrument, bank, mode, role, id, day, answers. */
const PARTS_BEFORE_CHECK = 8;

const MODE_LETTERS = { full: 'f', quick: 'q' } as const satisfies Record<Mode, string>;
const ROLE_LETTERS = { sales: 's', marketing: 'm', management: 'g', other: 'o' } as const satisfies Record<
  Role,
  string
>;

/** Message keys: what is wrong with a link that somebody opened or pasted. */
export type ResultLinkProblem =
  | 'too-large'
  | 'wrong-format'
  | 'newer-version'
  | 'other-instrument'
  | 'other-bank'
  | 'damaged';

/**
 * A result as the value of `#r=`, 198 characters at most; label and unit as far as they have room.
 *
 * Parts by dots, known by their place: version, instrument, bank, mode, role, id, day of finishing, a character for
 * each item that the mode asks, a check over all the other parts, label, unit. Throws when the result was answered
 * on another bank than the one given: places would mean other items.
 */
export function encodeResultLink(result: AttemptResult, bank: Bank): string {
  const { instrument, mode, respondent, finishedAt, answers } = result;
  if (result.bank !== bank.bank) throw new Error(`Bank ${bank.bank} cannot write a result of bank ${result.bank}`);
  const codes = itemsInScope(bank, mode).map((item) => BASE64URL[answerCode(item, answers[item.id])]);
  const before = [
    VERSION,
    instrument,
    bankPart(bank),
    MODE_LETTERS[mode],
    ROLE_LETTERS[respondent.role],
    idPart(sharedId(result)),
    finishedAt === undefined ? '' : dayPart(finishedAt),
    codes.join(''),
  ].join('.');
  const texts = textParts(respondent, LONGEST - before.length - '.xx'.length);
  return `${before}.${checkOf(before + texts)}${texts}`;
}

/**
 * Reads the value of `#r=` against the banks in use, by instrument; `locale` is the language it is read in.
 *
 * Never throws. Spaces and stops that a messenger left at the end do not count.
 */
export function decodeResultLink(
  text: string,
  banks: Readonly<Record<string, Bank>>,
  locale: Locale,
): Outcome<AttemptResult, ResultLinkProblem> {
  if (text.length > LIMIT) return failure('too-large');
  const link = text.trim().replace(/(?<![^0-9A-Za-z_~-])[^0-9A-Za-z_~-]+$/, '');
  const version = Number(/^([1-9]\d{0,3})\../.exec(link)?.[1]);
  if (Number.isNaN(version)) return failure('wrong-format');
  if (version > VERSION) return failure('newer-version');
  const parts = link.split('.');
  const [instrument = '', named, modeLetter, roleLetter, idText = '', dayText = '', codes = '', check, ...texts] =
    parts.slice(1);
  const before = parts.slice(0, PARTS_BEFORE_CHECK).join('.');
  const isWhole = /^[0-9A-Za-z._~-]+$/.test(link) && texts.length <= 2;
  if (!isWhole || check !== checkOf([before, ...texts].join('.'))) return failure('damaged');
  const bank = Object.hasOwn(banks, instrument) ? banks[instrument] : undefined;
  if (bank === undefined) return failure('other-instrument');
  if (named !== bankPart(bank)) return failure('other-bank');

  const mode = keyOf(MODE_LETTERS, modeLetter);
  const role = keyOf(ROLE_LETTERS, roleLetter);
  const id = idFromPart(idText);
  const day = dayText === '' ? undefined : dayFromPart(dayText);
  if (mode === null || role === null || id === null || day === null) return failure('damaged');
  const answers = answersOf(itemsInScope(bank, mode), codes);
  const [label = '', unit = ''] = texts.map(unpackedText);
  if (answers === null || !isText(label) || !isText(unit)) return failure('damaged');
  return success({
    id,
    instrument,
    bank: bank.bank,
    mode,
    respondent: { role, ...(label === '' ? {} : { label }), ...(unit === '' ? {} : { unit }) },
    locale,
    ...(day === undefined ? {} : { finishedAt: day }),
    answers,
  });
}

/** The instrument that a link says it is of, to know which bank to read it against; null when it names none. */
export function instrumentOfLink(text: string): string | null {
  return /^\s*[1-9]\d{0,3}\.([a-z][a-z0-9-]{0,31})\./.exec(text.slice(0, LONGEST))?.[1] ?? null;
}

/**
 * The `r=` values in whatever was pasted, in the order they stand in, the same one as often as it is there: from addresses on their own lines or
 * inside messages, percent-encoded ones, and bare values.
 */
export function findResultLinks(text: string): string[] {
  const marked = /(?:(?<![\w.~-])|(?<=%23|%26))r(?:=|%3D)([\w.~-]+)|(?<![\w.~%=-])(\d{1,4}(?:\.[\w~-]*){8,})/gi;
  return Array.from(text.matchAll(marked), ([, afterMark, bare]) =>
    (afterMark ?? bare ?? '').replace(/(?<!\.)\.+$/, ''),
  ).filter((value) => value !== '');
}

function bankPart({ bank }: Bank): string {
  return bank.replace(/\./g, '-');
}

/** Label and unit with their dots; when both are long, neither takes more than half of what the other leaves. */
function textParts(respondent: AttemptResult['respondent'], room: number): string {
  const [label, unit] = [cleanLine(respondent.label ?? ''), cleanLine(respondent.unit ?? '')];
  const forBoth = room - '..'.length;
  const forLabel = Math.max(Math.floor(forBoth / 2), forBoth - packedLength(unit));
  const labelPart = packedText(label, unit === '' ? room - '.'.length : forLabel);
  const unitPart = packedText(unit, forBoth - labelPart.length);
  if (unitPart !== '') return `.${labelPart}.${unitPart}`;
  return labelPart === '' ? '' : `.${labelPart}`;
}

function answersOf(items: readonly PlacedItem[], codes: string): Answers | null {
  if (items.length === 0 || codes.length !== items.length) return null;
  const read = items.map(
    (item, place) => [item.id, answerFromCode(item, BASE64URL.indexOf(codes.charAt(place)))] as const,
  );
  if (read.some(([, answer]) => answer === null)) return null;
  const given = read.filter((entry): entry is readonly [string, Answer] => entry[1] !== undefined);
  return Object.fromEntries(given);
}

function keyOf<Key extends string>(letters: Readonly<Record<Key, string>>, letter: string | undefined): Key | null {
  const keys = Object.keys(letters) as Key[];
  return keys.find((key) => letters[key] === letter) ?? null;
}

function isText(text: string | null): text is string {
  return text !== null && text.length <= LONGEST_TEXT;
}
