import type { Locale } from '#domain/i18n/locale.ts';
import { STANDINGS } from './standing.ts';
import type { BriefSummary } from './summary.ts';

export const ORDERS = ['changed', 'due', 'number', 'title'] as const;
export type Order = (typeof ORDERS)[number];

/** What a list may be narrowed to: the briefs of one state, or those that were put into the archive. */
export const STATE_FILTERS = [...STANDINGS, 'archived'] as const;
export type StateFilter = (typeof STATE_FILTERS)[number];

/** How a person looks at the list; '' does not narrow it. */
export interface ListView {
  readonly state: StateFilter | '';
  readonly kind: string;
  readonly order: Order;
}

/** Everything but the archive, the last changed first. */
export const WHOLE_LIST: ListView = { state: '', kind: '', order: 'changed' };

/** A brief as it stands in the list. */
export interface ListedBrief extends BriefSummary {
  /** ISO moment of its last change; empty when it is not stored. */
  readonly savedAt: string;
  readonly isArchived: boolean;
  /** All that it is found by; its kind's name too. */
  readonly words: string;
}

/** Reads a view that was kept as text; what is missing, or unknown by now, does not narrow the list. */
export function parseView(text: string, kinds: readonly string[]): ListView {
  const kept = parsed(text);
  return {
    state: STATE_FILTERS.find((filter) => filter === kept['state']) ?? WHOLE_LIST.state,
    kind: kinds.find((kind) => kind === kept['kind']) ?? WHOLE_LIST.kind,
    order: ORDERS.find((order) => order === kept['order']) ?? WHOLE_LIST.order,
  };
}

function parsed(text: string): Readonly<Record<string, unknown>> {
  try {
    return Object(JSON.parse(text));
  } catch {
    return {};
  }
}

type Compare = (one: ListedBrief, other: ListedBrief) => number;

/** The briefs in an order. By date the open ones come first, and what has no date or number stands at the end. */
export function inOrder(list: readonly ListedBrief[], order: Order, locale: Locale): ListedBrief[] {
  const compare = comparing(order, locale);
  const latestFirst: Compare = (one, other) => (one.savedAt < other.savedAt ? 1 : -1);
  return [...list].sort((one, other) => compare(one, other) || latestFirst(one, other));
}

function comparing(order: Order, locale: Locale): Compare {
  if (order === 'changed') return () => 0;
  if (order === 'due') return byDue;
  const { compare } = new Intl.Collator(locale, { numeric: true });
  return (one, other) => emptyLast(one[order], other[order]) || compare(one[order], other[order]);
}

function byDue(one: ListedBrief, other: ListedBrief): number {
  const openFirst = Number(one.isDone) - Number(other.isDone);
  return openFirst || emptyLast(one.due, other.due) || (one.due < other.due ? -1 : Number(one.due > other.due));
}

function emptyLast(one: string, other: string): number {
  return Number(one === '') - Number(other === '');
}

/** Whether a brief belongs to what is looked at, and `finds` it by its words; the archive is looked at alone. */
export function isInView(
  brief: ListedBrief,
  { state, kind }: Pick<ListView, 'state' | 'kind'>,
  finds: (words: string) => boolean,
): boolean {
  return isOfState(brief, state) && isOfKind(brief, kind) && finds(brief.words);
}

function isOfState({ isArchived, standing }: ListedBrief, state: StateFilter | ''): boolean {
  return state === 'archived' ? isArchived : !isArchived && (state === '' || standing.is === state);
}

function isOfKind(brief: ListedBrief, kind: string): boolean {
  return kind === '' || brief.kind === kind;
}

/** How many briefs each choice of a filter would show, the other filter as it is; '' stands for all. */
export function countsFor(list: readonly ListedBrief[], { state, kind }: ListView, kinds: readonly string[]) {
  const ofKind = list.filter((brief) => isOfKind(brief, kind));
  const ofState = list.filter((brief) => isOfState(brief, state));
  const count = (briefs: ListedBrief[], fits: (brief: ListedBrief) => boolean) => briefs.filter(fits).length;
  const states = ['', ...STATE_FILTERS] as const;
  return {
    states: states.map((each) => [each, count(ofKind, (brief) => isOfState(brief, each))] as const),
    kinds: ['', ...kinds].map((each) => [each, count(ofState, (brief) => isOfKind(brief, each))] as const),
  };
}
