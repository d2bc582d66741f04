import { findingsOf } from '#domain/brief/checks/findings-of.ts';
import { CheckNotes } from './CheckNotes.tsx';
import { CheckSummary } from './CheckSummary.tsx';

/** All that checking takes; fetched when a check first has to speak. */
export const checkTools = { findingsOf, Notes: CheckNotes, Summary: CheckSummary };
export type CheckTools = typeof checkTools;
