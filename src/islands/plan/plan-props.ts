import type { Locale } from '#domain/i18n/locale.ts';
import type { OriginTexts } from '#domain/plan/wording.ts';
import type { DocumentTexts } from '#islands/documents/texts.ts';
import type { WriteProblem } from '#platform/storage.ts';
import type { Ui } from '#schemas/ui.ts';

type AllTexts = Ui['plan'];
type IndexTexts = Ui['assessment']['index'];

/** The texts that the page shows at once. */
export type PlanPageTexts = Pick<AllTexts, 'waiting' | 'list' | 'form' | 'empty' | 'failed'> &
  Pick<IndexTexts, 'remove' | 'removed' | 'unreadable'> & {
    asOf: string;
    retry: string;
    errorPrefix: string;
  };

/** The texts that actions are shown with. */
type ShelfTexts = Pick<AllTexts, 'gone' | 'late'> & { origin: OriginTexts };
export type PlanTexts = PlanPageTexts & ShelfTexts;

/** The texts that are fetched when they are needed: what files and actions say, deleted ones and trouble. */
export type PlanWords = Pick<AllTexts, 'document' | 'conflict' | 'take'> & {
  shelf: ShelfTexts;
  drafts: Ui['drafts'];
  documents: Pick<DocumentTexts, 'problems' | 'understood' | 'restore' | 'downloadRaw' | 'reload'>;
  bin: Pick<IndexTexts, 'bin' | 'binText' | 'erase' | 'eraseSure' | 'eraseYes' | 'eraseNo' | 'unreadable' | 'roomText'>;
};

export type PlanProps = {
  locale: Locale;
  /** Whose plan it is; may be empty. */
  company: string;
  addresses: { assessment: string; result: string; words: string };
  texts: PlanTexts;
  documents: Pick<
    DocumentTexts,
    'notYetSaved' | 'saving' | 'saved' | 'notSaved' | 'failures' | 'downloadNow' | 'retry' | 'undo'
  >;
};

/** What the page begins with. */
export type PlanPageProps = Omit<PlanProps, 'texts'> & { texts: PlanPageTexts };

/** Why something could not be deleted or brought back. */
export type DeletingProblem = WriteProblem;

/** Something that was just done and can be taken back. */
export type Undoable = { message: string; undo: () => void };

/** Id of the heading of the open actions. */
export const LIST_HEADING = 'open-actions';
/** Id of the fold with what is done. */
export const DONE_FOLD = 'done-actions';

/** Id of one of the things to press in the row of an action. */
export function controlId(id: string, control: 'done' | 'up' | 'down' | 'edit'): string {
  return `${control}-${id}`;
}
