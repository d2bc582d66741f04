import { LiveAnswers } from './LiveAnswers.tsx';
import { TabNotices } from './TabNotices.tsx';
import { UnknownInstrument } from './UnknownInstrument.tsx';
import { WithoutAttempt } from './WithoutAttempt.tsx';

/** What the page of questions seldom shows. One object, so that what loads it keeps the names. */
export const views = { LiveAnswers, TabNotices, UnknownInstrument, WithoutAttempt };
export type SeldomViews = typeof views;
