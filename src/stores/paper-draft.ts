import * as v from 'valibot';
import { MODES, ROLES } from '#domain/assessment/bank.ts';
import { createDraft } from './draft.ts';
import { PAPER_DRAFT_KEY } from './paper-draft-presence.ts';

const textUpTo = (length: number) => v.pipe(v.string(), v.maxLength(length));

const draftSchema = v.looseObject({
  role: v.nullable(v.picklist(ROLES)),
  mode: v.picklist(MODES),
  unit: textUpTo(200),
  label: textUpTo(200),
  /** `YYYY-MM-DD`, or empty. */
  date: textUpTo(10),
  /** What was typed, by item id; `__proto__` and its like are dropped by the schema. */
  keys: v.record(textUpTo(64), textUpTo(2)),
});

/** A paper questionnaire of which a part is typed in. */
export type PaperDraft = v.InferOutput<typeof draftSchema>;

/** A sheet of which nothing is typed in yet. */
export const EMPTY_DRAFT: PaperDraft = { role: null, mode: 'full', unit: '', label: '', date: '', keys: {} };

function readDraft(stored: unknown): PaperDraft | null {
  const read = v.safeParse(draftSchema, stored);
  return read.success ? read.output : null;
}

/** Whether anything of a sheet was typed in that would be missed. */
export function isBegun({ keys, label }: PaperDraft): boolean {
  return label !== '' || Object.keys(keys).length > 0;
}

/** The paper questionnaire that is being typed in; it survives leaving the page once there is something to lose. */
export const paperDraft = createDraft<PaperDraft>({
  key: PAPER_DRAFT_KEY,
  none: EMPTY_DRAFT,
  read: readDraft,
  isBegun,
});

/** Makes room for the next sheet; the questionnaire, the unit and the date stay, as a pile of sheets shares them. */
export function nextSheet({ mode, unit, date }: PaperDraft): PaperDraft {
  return { ...EMPTY_DRAFT, mode, unit, date };
}
