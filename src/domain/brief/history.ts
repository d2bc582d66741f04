import type { Brief } from './brief.ts';
import { withEffect } from './effect.ts';
import type { BriefEvent } from './event.ts';
import { dataOf } from './event-data.ts';
import { contentFingerprint, eventFingerprint } from './fingerprint.ts';
import { advance, type BriefState, FIRST_STATE, type Refusal, refusalOf } from './state.ts';

/** What is wrong with a history. */
export type HistoryProblem =
  /** The steps do not follow one another: the flow would not have taken step `at`. */
  | { is: 'wrong-order'; at: number; why: Refusal | 'sequence' | 'tracks' }
  /** The chain of fingerprints breaks at step `at`: it, or one before, was changed after it was written. */
  | { is: 'broken-chain'; at: number }
  /** A frozen version does not carry the fingerprint of its words. */
  | { is: 'changed-version'; at: number }
  /** The answers are not those that the last step left. */
  | { is: 'changed-fields'; at: number };

/** What a history shows about itself, from the first event to the last; nothing when all of it fits together. */
export function checkHistory(brief: Brief): HistoryProblem[] {
  const problems: HistoryProblem[] = [];
  const firstOf = (problem: HistoryProblem) => {
    if (!problems.some(({ is }) => is === problem.is)) problems.push(problem);
  };
  let state = FIRST_STATE;
  for (const [index, event] of brief.events.entries()) {
    const at = index + 1;
    const before = brief.events.slice(0, index);
    const why = orderProblem(state, event, at) ?? refusalOf(state, event, before, brief.initiator);
    if (why !== null) {
      firstOf({ is: 'wrong-order', at, why });
      break;
    }
    state = advance(state, event);
    if (event.to.paper !== state.paper || event.to.work !== state.work) {
      firstOf({ is: 'wrong-order', at, why: 'tracks' });
      break;
    }
    if (event.previous !== (before.at(-1)?.fingerprint ?? null) || event.fingerprint !== eventFingerprint(event)) {
      firstOf({ is: 'broken-chain', at });
    }
  }
  for (const { number, fingerprint, fields, kindFields } of brief.versions) {
    if (fingerprint !== contentFingerprint({ kind: brief.kind, fields, kindFields })) {
      firstOf({ is: 'changed-version', at: number });
    }
  }
  const known = answersAt(brief, brief.events.length);
  if (known !== null && !isWritten(brief, state) && contentFingerprint(known) !== contentFingerprint(brief)) {
    firstOf({ is: 'changed-fields', at: brief.events.length });
  }
  return problems;
}

/**
 * The answers as the first `count` events left them: the last snapshot with what was decided since. Null before the
 * first snapshot. While the paper is a draft they are those from which the writing went on.
 */
export function answersAt(brief: Brief, count: number): Brief | null {
  let answers: Brief | null = null;
  let state = FIRST_STATE;
  for (const event of brief.events.slice(0, count)) {
    const snapshot = dataOf(event, 'submit')?.snapshot ?? dataOf(event, 'record')?.snapshot;
    if (snapshot)
      answers = {
        ...(answers ?? { ...brief, versions: [] }),
        fields: snapshot.fields,
        kindFields: snapshot.kindFields,
      };
    if (answers) answers = withEffect(answers, event, state);
    state = advance(state, event);
  }
  return answers;
}

/** Whether the answers may differ from those of the last step: a draft is written, also one that was given up. */
function isWritten({ events }: Brief, { paper }: BriefState): boolean {
  if (paper !== 'cancelled') return paper === 'draft';
  return events.findLast(({ type }) => type === 'cancel')?.from.paper === 'draft';
}

function orderProblem(state: BriefState, event: BriefEvent, at: number): 'sequence' | 'tracks' | null {
  if (event.sequence !== at) return 'sequence';
  return event.from.paper !== state.paper || event.from.work !== state.work ? 'tracks' : null;
}
