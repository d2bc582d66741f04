import type { FailureReason } from '#stores/document-state.ts';

type Wording = { title: string; text: string };

/** The texts about storing documents; they stand in the section `documents` of `content/ui/`. */
export type DocumentTexts = {
  notYetSaved: string;
  saving: string;
  saved: string;
  notSaved: string;
  downloadNow: string;
  retry: string;
  failures: Record<FailureReason, Wording>;
  problems: { missing: Wording; binned: Wording; damaged: Wording; newer: Wording; denied: Wording };
  restore: string;
  downloadRaw: string;
  reload: string;
  toList: string;
  conflict: Wording;
  openCopy: string;
  understood: string;
  undo: string;
};

/** The texts about how a document is being saved. */
export type SavingTexts = Omit<
  DocumentTexts,
  keyof DocumentProblemTexts | 'conflict' | 'openCopy' | 'understood' | 'undo'
>;

/** The texts about a document that cannot be shown. */
export type DocumentProblemTexts = Pick<DocumentTexts, 'problems' | 'restore' | 'downloadRaw' | 'reload' | 'toList'>;
