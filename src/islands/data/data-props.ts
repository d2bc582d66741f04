import type { Locale } from '#domain/i18n/locale.ts';
import type { InstrumentCard } from '#islands/assessment/props.ts';
import type { UndoNotice } from '#islands/documents/UndoNotice.tsx';
import type { Ui } from '#schemas/ui.ts';
import type { Undo } from '#stores/erasing.ts';

type AllTexts = Ui['data'];
type RestoreTexts = AllTexts['restore'];

/** The texts that the page shows at once. */
export type DataTexts = Pick<
  AllTexts,
  | 'waiting'
  | 'retry'
  | 'undone'
  | 'notUndone'
  | 'failed'
  | 'notDone'
  | 'use'
  | 'kinds'
  | 'backup'
  | 'reminder'
  | 'keeping'
> & {
  erase: Pick<AllTexts['erase'], 'title' | 'text' | 'ask' | 'nothing'>;
  restore: Pick<RestoreTexts, 'title' | 'text' | 'choose' | 'reading'>;
  undo: string;
  denied: { title: string; text: string };
};

/** The texts that are fetched when they are needed: of a back-up that was read, of what is kept aside, deleted, lost. */
export type DataWords = Pick<AllTexts, 'restore' | 'names' | 'kept' | 'erase' | 'vanished' | 'interrupted'> & {
  roles: Ui['assessment']['roles'];
  modes: Ui['assessment']['modes'];
  instruments: readonly InstrumentCard[];
};

export type DataProps = {
  locale: Locale;
  addresses: { words: string };
  texts: DataTexts;
};

/** Something that was deleted for good and can be taken back for a moment. */
export type Undoable = {
  message: string;
  undo: Undo;
  /** Comes with the part that deletes: to take back must not need the network. */
  Notice: typeof UndoNotice;
  /** Stays until it is used: what it brings back is nowhere else. */
  isLasting?: true;
};

/** What a part of the page tells of itself: what it did, and why something did not go. */
export type Reports = {
  onUndoable: (undoable: Undoable) => void;
  /** A sentence for the status line of the page. */
  say: (sentence: string) => void;
  onFailed: (problem: keyof DataTexts['notDone']) => void;
};

/** What the parts need that show what is kept besides the documents in use. */
export type KeptProps = Pick<DataProps, 'locale' | 'texts'> & { words: DataWords } & Reports;
