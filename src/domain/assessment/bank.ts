/** The full questionnaire, or the items marked `quick` alone. */
export const MODES = ['full', 'quick'] as const;
export type Mode = (typeof MODES)[number];

/** From where in the company somebody answers. */
export const ROLES = ['sales', 'marketing', 'management', 'other'] as const;
export type Role = (typeof ROLES)[number];

/** Whether a function is done in the company at all. */
export const FUNCTION_STATES = ['none', 'occasional', 'regular', 'unknown'] as const;
export type FunctionState = (typeof FUNCTION_STATES)[number];

/** Who runs a function; with state `none`, who would decide. */
export const CONTROLLERS = ['sales', 'marketing', 'joint', 'other', 'nobody', 'unknown'] as const;
export type Controller = (typeof CONTROLLERS)[number];

export interface FunctionAnswer {
  readonly state?: FunctionState;
  readonly controller?: Controller;
}

/**
 * A stored answer: agreement or frequency 1–5, pole −2…+2 (minus is the sales side), a function's two parts,
 * «don't know», or «not applicable» (also the mark of an item that was switched off, or «not my job»).
 */
export type Answer = number | FunctionAnswer | 'unknown' | 'na';

/** Answers by item id; a skipped item has no key. */
export type Answers = Readonly<Record<string, Answer>>;

interface ItemBase {
  readonly quick: boolean;
}
export interface AgreeItem extends ItemBase {
  readonly type: 'agree';
  /** Agreeing speaks against the company. */
  readonly reversed?: boolean | undefined;
}
export interface PoleItem extends ItemBase {
  readonly type: 'pole';
}
export interface FunctionItem extends ItemBase {
  readonly type: 'function';
}
/** How often something is so, 1 never … 5 always: the items of a self-check. */
export interface FrequencyItem extends ItemBase {
  readonly type: 'frequency';
  /** The habit asked about is a bad one. */
  readonly reversed?: boolean | undefined;
}
export type Item = AgreeItem | PoleItem | FunctionItem | FrequencyItem;

export interface Dimension {
  readonly id: string;
  readonly weight: number;
  readonly items: readonly string[];
}

/** The structure that is scored; content adds wording beside these keys. */
export interface Bank {
  readonly bank: string;
  readonly dimensions: readonly Dimension[];
  readonly items: Readonly<Record<string, Item>>;
}

/** An item that knows its own id and the dimension it stands in. */
export type PlacedItem = Item & { readonly id: string; readonly dimension: string };

export interface ScopedDimension {
  readonly id: string;
  readonly weight: number;
  readonly items: readonly PlacedItem[];
}

/** Whether a mode asks an item at all. */
export function isAsked(item: Item, mode: Mode): boolean {
  return mode === 'full' || item.quick;
}

/** Whether an item counts for this respondent: «not applicable» leaves every count. */
export function isApplicable(answer: Answer | undefined): boolean {
  return answer !== 'na';
}

/**
 * The dimensions a mode asks about, each with its asked items, in the order of the bank.
 *
 * Throws when a dimension names an item that the bank does not define.
 */
export function dimensionsInScope(bank: Bank, mode: Mode): ScopedDimension[] {
  return bank.dimensions
    .map(({ id, weight, items }) => ({
      id,
      weight,
      items: items.map((itemId) => placedItem(bank, id, itemId)).filter((item) => isAsked(item, mode)),
    }))
    .filter((dimension) => dimension.items.length > 0);
}

/** All items a mode asks, in the order of the bank. */
export function itemsInScope(bank: Bank, mode: Mode): PlacedItem[] {
  return dimensionsInScope(bank, mode).flatMap((dimension) => dimension.items);
}

/** The items about the common boss, which a session of many may leave out. */
export function bossItems(bank: Bank): string[] {
  return Object.keys(bank.items).filter((id) => id.startsWith('structure.boss-'));
}

/** The item at which the page of functions begins; undefined in a bank without functions. */
export function firstFunction(bank: Bank): string | undefined {
  return Object.keys(bank.items).find((id) => bank.items[id]?.type === 'function');
}

/** The bank without some of its items, as if they had never been asked; a dimension left empty goes too. */
export function withoutItems(bank: Bank, ids: readonly string[]): Bank {
  const left = new Set(ids);
  const dimensions = bank.dimensions
    .map((dimension) => ({ ...dimension, items: dimension.items.filter((id) => !left.has(id)) }))
    .filter((dimension) => dimension.items.length > 0);
  const items = Object.fromEntries(Object.entries(bank.items).filter(([id]) => !left.has(id)));
  return { ...bank, dimensions, items };
}

function placedItem(bank: Bank, dimension: string, id: string): PlacedItem {
  const item = bank.items[id];
  if (item === undefined) throw new Error(`Bank ${bank.bank}: ${dimension} names the item ${id}, which is not defined`);
  return { ...item, id, dimension };
}
