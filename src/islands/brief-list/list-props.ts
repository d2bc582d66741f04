import type { StandingLimit } from '#domain/brief/amount.ts';
import type { Locale } from '#domain/i18n/locale.ts';
import type { DocumentTexts } from '#islands/documents/texts.ts';
import type { Ui } from '#schemas/ui.ts';

export type ListProps = {
  locale: Locale;
  kinds: readonly { id: string; title: string }[];
  limit: StandingLimit;
  /** See `dayPatterns`. */
  days: readonly string[];
  editAddress: string;
  /** Folder of what is fetched once it is wanted. */
  dataAddress: string;
  texts: {
    briefs: Ui['briefs']['list'];
    standing: Ui['standing'];
    intake: Ui['briefs']['intake'];
    documents: DocumentTexts;
  };
};

/** Something that was done and can be taken back. */
export type Undoable = {
  message: string;
  /** Whether it was taken back. */
  undo: () => boolean;
  /** Taking it back failed: it stays offered, as this page alone may have what is missing. */
  isLasting?: true;
};

/** Id of the heading over the list. */
export const LIST_HEADING = 'your-briefs';
