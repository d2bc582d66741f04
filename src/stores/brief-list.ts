import { computed, type ReadableAtom } from 'nanostores';
import type { StandingLimit } from '#domain/brief/amount.ts';
import type { Brief } from '#domain/brief/brief.ts';
import type { ListedBrief } from '#domain/brief/list-view.ts';
import { summaryOf } from '#domain/brief/summary.ts';
import { searchable } from '#domain/text/word-search.ts';
import { $archived, loadArchive } from './brief-archive.ts';
import { briefs } from './briefs.ts';
import type { DocumentProblem } from './document-state.ts';
import { loadGradually } from './gradual-listing.ts';

/** A brief that cannot be read, with the reason. */
export interface UnreadableBrief {
  readonly id: string;
  readonly problem: DocumentProblem;
}

export interface BriefList {
  readonly listed: readonly ListedBrief[];
  readonly unreadable: readonly UnreadableBrief[];
}

interface ListOptions {
  readonly limit: StandingLimit;
  /** A brief is found by the name of its kind, too. */
  readonly kinds: readonly { readonly id: string; readonly title: string }[];
}

/** The briefs that were read so far, as a list shows them; one that did not change is the same object again. */
export function briefListOf({ limit, kinds }: ListOptions): ReadableAtom<BriefList> {
  const known = new WeakMap<Brief, ListedBrief>();
  const kindWords = new Map(kinds.map(({ id, title }) => [id, searchable([title])]));

  function summed(brief: Brief) {
    const summary = summaryOf(brief, limit);
    return { ...summary, words: summary.words + (kindWords.get(brief.kind) ?? '') };
  }

  function listedAs(brief: Brief, savedAt: string, isArchived: boolean): ListedBrief {
    const before = known.get(brief);
    if (before?.savedAt === savedAt && before.isArchived === isArchived) return before;
    const listed = { ...(before ?? summed(brief)), savedAt, isArchived };
    known.set(brief, listed);
    return listed;
  }

  return computed([briefs.$documents, briefs.$saving, $archived], (documents, saving, archived): BriefList => {
    const entries = Object.entries(documents);
    const savedAt = (id: string) => {
      const state = saving[id];
      return state?.status === 'saved' ? state.at : '';
    };
    return {
      listed: entries.flatMap(([id, loaded]) =>
        loaded.ok ? [listedAs(loaded.value, savedAt(id), archived.has(id))] : [],
      ),
      unreadable: entries.flatMap(([id, loaded]) => (loaded.ok ? [] : [{ id, problem: loaded.problem }])),
    };
  });
}

/** Begins to read the briefs, what was changed last first, and follows other tabs from then on. */
export function loadBriefList(): void {
  loadArchive();
  loadGradually(briefs, 'brief');
}
