import type { TabsTexts } from '#islands/documents/tabs-texts.ts';
import type { DocumentTexts } from '#islands/documents/texts.ts';
import type { Ui } from '#schemas/ui.ts';

/** The words of what the page of questions seldom shows, as `seldom.json` holds them. */
export type SeldomWords = Pick<TabsTexts, 'compare' | 'copy'> & {
  live: Omit<TabsTexts['live'], 'brief' | 'editHere'>;
  merge: Omit<TabsTexts['merge'], 'refusals' | 'brief'>;
} & Pick<DocumentTexts, 'conflict' | 'openCopy' | 'understood' | 'undo'> &
  Pick<Ui['assessment']['take'], 'nothing' | 'begin' | 'notSaved' | 'unknownInstrument' | 'widen' | 'finished'>;
