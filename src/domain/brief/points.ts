import type { Answers } from './answer-text.ts';
import type { Brief } from './brief.ts';
import { dataOf } from './event-data.ts';
import { contentFingerprint } from './fingerprint.ts';

/** A point of a brief's life at which its text is known. */
export interface BriefPoint {
  /** Names the point among those of its brief: `v2`, `s4`, `now`. */
  readonly key: string;
  readonly is: 'submitted' | 'version' | 'now';
  /** Number of the version, or of the step; 0 for now. */
  readonly number: number;
  /** A day or an ISO moment; '' for now. */
  readonly at: string;
  /** Fingerprint of what it says. */
  readonly fingerprint: string;
  readonly answers: Answers;
}

/** The points of a brief whose texts can be compared, in the order of time; the last is how it stands now. */
export function pointsOf(brief: Brief): BriefPoint[] {
  const { kind } = brief;
  const submitted = brief.events.flatMap((event): BriefPoint[] => {
    const answers = dataOf(event, 'submit')?.snapshot;
    if (answers === undefined) return [];
    const fingerprint = contentFingerprint({ kind, ...answers });
    const { sequence, decidedAt } = event;
    return [{ key: `s${sequence}`, is: 'submitted', number: sequence, at: decidedAt, fingerprint, answers }];
  });
  const versions = brief.versions.map(
    ({ number, frozenAt, fingerprint, fields, kindFields }): BriefPoint => ({
      ...{ key: `v${number}`, is: 'version', number, at: frozenAt, fingerprint },
      answers: { fields, kindFields },
    }),
  );
  const before = [...submitted, ...versions].toSorted((one, other) => orderOf(brief, one) - orderOf(brief, other));
  const { fields, kindFields } = brief;
  const fingerprint = contentFingerprint(brief);
  return [...before, { key: 'now', is: 'now', number: 0, at: '', fingerprint, answers: { fields, kindFields } }];
}

/** The two points that say most: the last whose text is not that of the present, or the last of all, and now. */
export function likelyPair(points: readonly BriefPoint[]): readonly [string, string] | null {
  const [now, ...earlier] = points.toReversed();
  const other = earlier.find(({ fingerprint }) => fingerprint !== now?.fingerprint) ?? earlier[0];
  return now === undefined || other === undefined ? null : [other.key, now.key];
}

/** The step after which a point is known. */
function orderOf({ events }: Brief, { is, number }: BriefPoint): number {
  if (is === 'submitted') return number;
  const frozen = events.filter((event) => event.type === 'approve' || event.type === 'record')[number - 1];
  return frozen?.sequence ?? events.length;
}
