import type { TabsTexts } from '#islands/documents/tabs-texts.ts';
import type { DocumentTexts } from '#islands/documents/texts.ts';
import type { Ui } from '#schemas/ui.ts';
import { LiveAnswers } from './LiveAnswers.tsx';
import { TabNotices } from './TabNotices.tsx';
import { UnknownInstrument } from './UnknownInstrument.tsx';
import { WithoutAttempt } from './WithoutAttempt.tsx';

/** The words of what the page of questions seldom shows, as `seldom.json` holds them. */
export type SeldomWords = TabsTexts &
  Pick<DocumentTexts, 'conflict' | 'openCopy' | 'understood' | 'undo'> &
  Pick<Ui['assessment']['take'], 'nothing' | 'begin' | 'unknownInstrument'>;

/** What it shows then. One object, so that what loads it keeps the names. */
export const views = { LiveAnswers, TabNotices, UnknownInstrument, WithoutAttempt };
export type SeldomViews = typeof views;
