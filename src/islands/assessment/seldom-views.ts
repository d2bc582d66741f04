import { AttemptNotices } from './AttemptNotices.tsx';
import { LiveAnswers } from './LiveAnswers.tsx';
import { NotSaved } from './NotSaved.tsx';
import { ProblemNotice } from './ProblemNotice.tsx';
import { UnknownInstrument } from './UnknownInstrument.tsx';
import { WithoutAttempt } from './WithoutAttempt.tsx';

/** What the page of questions seldom shows. One object, so that what loads it keeps the names. */
export const views = { LiveAnswers, AttemptNotices, NotSaved, ProblemNotice, UnknownInstrument, WithoutAttempt };
export type SeldomViews = typeof views;
