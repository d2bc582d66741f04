import type { Brief, Kept } from './brief.ts';
import { dataOf } from './event-data.ts';
import { contentFingerprint } from './fingerprint.ts';
import { answersAt, checkHistory, type HistoryProblem } from './history.ts';
import { stateOf } from './state.ts';

/** How two copies of one brief stand to each other; `continues`: the first goes on from where the second ends. */
export type Relation = 'same' | 'continues' | 'older' | 'parted';

/**
 * How a brief that came in stands to the one that is here.
 *
 * One goes on from another when the other's events are where its own begin, and it holds all that the other says:
 * its answers, its frozen versions, its number, its reasons for keeping what a check warned of. What would lose
 * anything of either has parted.
 */
export function relationOf(theirs: Brief, mine: Brief): Relation {
  const theyGoOn = goesOn(theirs, mine);
  const iGoOn = goesOn(mine, theirs);
  if (theyGoOn && iGoOn) return 'same';
  if (iGoOn) return 'older';
  return theyGoOn && isSoundBeyond(theirs, mine) ? 'continues' : 'parted';
}

function goesOn(longer: Brief, shorter: Brief): boolean {
  return (
    longer.kind === shorter.kind &&
    longer.initiator === shorter.initiator &&
    beginsWith(longer.events, shorter.events) &&
    beginsWith(longer.versions, shorter.versions) &&
    holdsAnswers(longer, shorter) &&
    holdsNumber(longer, shorter) &&
    shorter.kept.every((reason) => holdsReason(longer, reason))
  );
}

/** Whether a list goes on from another: entry by entry the same, as far as that one goes. */
export function beginsWith(longer: readonly unknown[], shorter: readonly unknown[]): boolean {
  return (
    shorter.length <= longer.length && shorter.every((entry, index) => canonical(entry) === canonical(longer[index]))
  );
}

/**
 * Whether the answers of the shorter are those of the longer at that point. A draft changes between events, so two
 * points are known of it: as the last step left it, and as the next one froze it, or as it stands while none did.
 */
function holdsAnswers(longer: Brief, shorter: Brief): boolean {
  const count = shorter.events.length;
  const answers = contentFingerprint(shorter);
  const left = answersAt(longer, count);
  if (left !== null && contentFingerprint(left) === answers) return true;
  if (left !== null && !isWritten(shorter)) return false;
  const frozen = longer.events.slice(count).flatMap((event) => snapshotIn(event) ?? [])[0];
  return contentFingerprint(frozen === undefined ? longer : { ...frozen, kind: longer.kind }) === answers;
}

/** A draft is written between steps, also one that was given up. */
function isWritten(brief: Brief): boolean {
  const { paper } = stateOf(brief);
  return paper === 'draft' || paper === 'cancelled';
}

function snapshotIn(event: Brief['events'][number]) {
  return dataOf(event, 'submit')?.snapshot ?? dataOf(event, 'record')?.snapshot;
}

/** A number is given once; a later step may give another. */
function holdsNumber(longer: Brief, { number, events }: Brief): boolean {
  if (number === undefined || number === longer.number) return true;
  return longer.events.slice(events.length).some(({ data }) => data['number'] === longer.number);
}

/** A reason is held where it stands, or where a step froze it. */
function holdsReason({ kept, events }: Brief, { check, field, reason }: Kept): boolean {
  const frozen = events.flatMap((event) => dataOf(event, 'submit')?.findings ?? []);
  return [...kept, ...frozen].some(
    (other) => other.check === check && other.field === field && other.reason === reason,
  );
}

/** A history that does not hold together takes nobody's place, unless the one that is here has the same flaw. */
function isSoundBeyond(theirs: Brief, mine: Brief): boolean {
  const known = checkHistory(mine).map(nameOf);
  return checkHistory(theirs).every((problem) => known.includes(nameOf(problem)));
}

function nameOf({ is, at }: HistoryProblem): string {
  return `${is} ${at}`;
}

/** A value as text, whatever the order of its keys. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([one], [other]) => (one < other ? -1 : 1)))
      : inner,
  );
}
