import { answerStatus } from './answer-status.ts';
import { fitsItem } from './answers-schema.ts';
import type { AttemptResult } from './attempt.ts';
import {
  type Answer,
  type Answers,
  type Bank,
  dimensionsInScope,
  type Item,
  isAsked,
  itemsInScope,
  withoutItems,
} from './bank.ts';
import { reaches } from './numbers.ts';
import { type Score, scoreAssessment } from './score.ts';
import { itemShare, poleValue } from './share.ts';

/** How a figure went from the earlier attempt to the later one; null where there is no figure. */
export interface FigureChange {
  readonly before: number | null;
  readonly after: number | null;
  readonly change: number | null;
}

export interface DimensionChange extends FigureChange {
  readonly id: string;
}

/** How the share of one item went, 0–100; of a pole 100 is the balanced middle. */
export interface ItemChange {
  readonly id: string;
  readonly type: Item['type'];
  readonly before: number;
  readonly after: number;
  readonly change: number;
  /** Where a pole was answered, −100 (sales) … +100 (marketing). */
  readonly pole: { readonly before: number; readonly after: number } | null;
}

/** What leaves items out of a comparison: nothing, a quick attempt, another version of the bank. */
export type Restriction = 'none' | 'mode' | 'bank';

export interface AttemptChange {
  /** The items that were answered both times, in the order of the bank. */
  readonly items: readonly ItemChange[];
  /** The dimensions that both attempts were asked about. */
  readonly dimensions: readonly DimensionChange[];
  readonly strength: FigureChange;
  readonly bias: FigureChange;
  /** How many items both attempts were asked. */
  readonly commonCount: number;
  readonly restricted: Restriction;
}

/** How much of a quick assessment the common items must hold for a strength: the rules of `strengthOf`. */
const PAIRED_OF_QUICK = 0.7;
const VALID_OF_QUICK = 0.75;

type Compared = Pick<AttemptResult, 'bank' | 'mode' | 'answers'>;

/**
 * How the answers of one attempt differ from those of an earlier one, on common items alone.
 *
 * Common is what was asked both times: by the mode; of an attempt of another bank version what this bank knows and it
 * answered; an item that was switched off in either is left out. The figures are those of `scoreAssessment` over these
 * items, where one that was not answered both times counts as open in both: so nothing but changed answers moves them.
 * A strength needs as much common ground as a quick assessment needs answers: two items in common have none.
 */
export function compareAttempts(bank: Bank, earlier: Compared, later: Compared): AttemptChange {
  const common = itemsInScope(bank, 'full').filter(
    ({ id }) => wasAsked(bank, id, earlier) && wasAsked(bank, id, later),
  );
  const paired = common.filter((item) =>
    [earlier, later].every(({ answers }) => answerStatus(item, answers[item.id]) === 'answered'),
  );
  const commonIds = common.map(({ id }) => id);
  const restricted = withoutItems(
    bank,
    Object.keys(bank.items).filter((id) => !commonIds.includes(id)),
  );
  const pairedIds = paired.map(({ id }) => id);
  const before = scoreAssessment(restricted, only(earlier.answers, pairedIds), 'full');
  const after = scoreAssessment(restricted, only(later.answers, pairedIds), 'full');
  return {
    items: paired.map((item) => itemChange(item, earlier.answers[item.id], later.answers[item.id])),
    dimensions: restricted.dimensions.map(({ id }) => ({
      id,
      ...figureChange(before.dimensions[id] ?? null, after.dimensions[id] ?? null),
    })),
    strength: bearsStrength(bank, paired.length, after) ? figureChange(before.strength, after.strength) : NO_FIGURE,
    bias: figureChange(before.bias, after.bias),
    commonCount: common.length,
    restricted: restrictionOf(bank, earlier, later),
  };
}

const NO_FIGURE: FigureChange = { before: null, after: null, change: null };

function bearsStrength(bank: Bank, pairedCount: number, { dimensions }: Score): boolean {
  const quick = dimensionsInScope(bank, 'quick');
  const asked = quick.flatMap(({ items }) => items).length;
  const valid = Object.values(dimensions).filter((value) => value !== null).length;
  return reaches(pairedCount, PAIRED_OF_QUICK * asked) && reaches(valid, VALID_OF_QUICK * quick.length);
}

function wasAsked(bank: Bank, id: string, { bank: version, mode, answers }: Compared): boolean {
  const item = bank.items[id];
  const answer = answers[id];
  if (item === undefined || answer === 'na') return false;
  if (version === bank.bank) return isAsked(item, mode);
  return answer !== undefined && fitsItem(item, answer) && answerStatus(item, answer) !== 'blank';
}

function only(answers: Answers, ids: readonly string[]): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([id]) => ids.includes(id)));
}

function restrictionOf(bank: Bank, earlier: Compared, later: Compared): Restriction {
  if (earlier.bank !== bank.bank || later.bank !== bank.bank) return 'bank';
  return earlier.mode === later.mode ? 'none' : 'mode';
}

function figureChange(before: number | null, after: number | null): FigureChange {
  return { before, after, change: before === null || after === null ? null : after - before };
}

function itemChange(item: Item & { id: string }, earlier: Answer | undefined, later: Answer | undefined): ItemChange {
  const share = (answer: Answer | undefined) => 100 * (itemShare(item, answer) ?? 0);
  const pole = (answer: Answer | undefined) => 50 * (poleValue(item, answer) ?? 0);
  return {
    id: item.id,
    type: item.type,
    before: share(earlier),
    after: share(later),
    change: share(later) - share(earlier),
    pole: item.type === 'pole' ? { before: pole(earlier), after: pole(later) } : null,
  };
}
