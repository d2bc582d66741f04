import type { Brief } from './brief.ts';
import { textAt } from './edit.ts';

/** The amount up to which a brief may be short and goes by standing rule, from `content/site.yaml`. */
export interface StandingLimit {
  readonly amount: number;
  readonly currency: string;
}

const CURRENCIES = /₽|€|\$|£|(?<!\p{L})(?:руб(?:л(?:ь|я|ей))?|р|rub|eur|usd|gbp|евро|долл)(?!\p{L})\.?/giu;
const FACTORS: readonly (readonly [RegExp, number])[] = [
  [/(?:тыс(?:яч[аи]?)?\.?|т\.|[kк]|thousand)$/i, 1_000],
  [/(?:млн\.?|миллион(?:а|ов)?|m|mln|million)$/i, 1_000_000],
];

/**
 * The number that a person meant by an amount: «30 000», «30 000,50 ₽», «1,5 млн», 30,000.50, £30k.
 *
 * A point or comma parts the thousands where exactly three digits follow it («30.000»), else the decimals.
 * Null when there is no number, or more in the text than one number with its currency («до 30 000», «2 × 500»).
 */
export function parseAmount(text: string): number | null {
  const bare = text
    .replace(CURRENCIES, '')
    .replace(/[\s'’]+/g, '')
    .replace(/^[−–]/, '-');
  const factor = FACTORS.find(([pattern]) => pattern.test(bare));
  const digits = factor ? bare.replace(factor[0], '') : bare;
  const match = /^(-?)(\d[\d.,]*)$/.exec(digits);
  const number = match?.[2] === undefined ? null : parseDigits(match[2]);
  if (number === null) return null;
  return (match?.[1] === '-' ? -number : number) * (factor?.[1] ?? 1);
}

function parseDigits(digits: string): number | null {
  const decimalAt = decimalIndex(digits);
  const whole = decimalAt === -1 ? digits : digits.slice(0, decimalAt);
  const decimals = decimalAt === -1 ? '' : digits.slice(decimalAt + 1);
  const isGrouped = /^\d{1,3}([.,])\d{3}(?:\1\d{3})*$/.test(whole);
  if ((!isGrouped && !/^\d+$/.test(whole)) || !/^\d*$/.test(decimals)) return null;
  return Number(`${whole.replace(/[.,]/g, '')}.${decimals || '0'}`);
}

/** Where the decimals begin: at the last separator, unless it is one that parts thousands. */
function decimalIndex(digits: string): number {
  const last = Math.max(digits.lastIndexOf(','), digits.lastIndexOf('.'));
  const separator = digits[last];
  const first = digits.search(/[.,]/);
  const isRepeated = first !== last && digits[first] === separator;
  const partsThousands = first === last && /^[1-9]\d{0,2}[.,]\d{3}$/.test(digits);
  return isRepeated || partsThousands ? -1 : last;
}

/**
 * How a brief's budget stands to the standing limit. An amount that cannot be read, or in another currency than the
 * limit's, counts as above it: no order escapes approval by being written oddly.
 */
export function budgetAgainst(
  brief: Pick<Brief, 'fields' | 'kindFields'>,
  limit: StandingLimit,
): 'empty' | 'within' | 'above' {
  const typed = textAt(brief, 'budget.amount').trim();
  if (typed === '') return 'empty';
  const amount = parseAmount(typed);
  const currency = textAt(brief, 'budget.currency').trim() || limit.currency;
  return amount !== null && amount <= limit.amount && currency === limit.currency ? 'within' : 'above';
}
