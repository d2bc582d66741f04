import { type Answers, itemsInScope, type Mode, type PlacedItem } from '#domain/assessment/bank.ts';
import { answerOfKeys } from '#domain/assessment/paper-keys.ts';
import type { PaperDraft } from '#stores/paper-draft.ts';
import type { ComparedBank } from './props.ts';

export interface PaperRow {
  readonly item: PlacedItem;
  /** Its number on the sheet, on which all items stand. */
  readonly number: number;
}

/** The items of a sheet by dimension; the quick one asks some of the same sheet. */
export function paperRows(bank: ComparedBank, mode: Mode): { id: string; title: string; rows: PaperRow[] }[] {
  const numbers = new Map(itemsInScope(bank, 'full').map(({ id }, index) => [id, index + 1]));
  const asked = itemsInScope(bank, mode);
  return bank.dimensions
    .map(({ id, title }) => ({
      id,
      title,
      rows: asked
        .filter(({ dimension }) => dimension === id)
        .map((item) => ({ item, number: numbers.get(item.id) ?? 0 })),
    }))
    .filter(({ rows }) => rows.length > 0);
}

/** The answers that were typed in for a sheet. */
export function answersOfDraft({ keys, mode }: PaperDraft, bank: ComparedBank): Answers {
  const typed = itemsInScope(bank, mode).flatMap((item) => {
    const keyed = answerOfKeys(item, keys[item.id] ?? '');
    return keyed === 'invalid' || keyed.answer === null ? [] : [[item.id, keyed.answer] as const];
  });
  return Object.fromEntries(typed);
}

/** What was typed in of a sheet as text: who answered, then each question with its keys. */
export function sheetText({ label, unit, date, keys }: PaperDraft, { items }: ComparedBank): string {
  const typed = Object.entries(items).map(([id, { short }]) => (keys[id] ? `${short}: ${keys[id]}` : ''));
  return [label, unit, date, ...typed].filter((line) => line !== '').join('\n');
}
