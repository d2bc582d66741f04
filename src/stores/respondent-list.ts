import { batch, computed } from 'nanostores';
import type { StoredRespondent } from '#domain/assessment/respondent.ts';
import { failure, type Outcome, success } from '#domain/outcome.ts';
import { eraseBinned } from './bin-erasing.ts';
import { createBinListing } from './bin-listing.ts';
import type { BinProblem } from './document-bin.ts';
import type { DocumentProblem } from './document-state.ts';
import { readableIn, respondentFormat, respondents } from './respondents.ts';

const bin = createBinListing<StoredRespondent>(respondentFormat);

/** Respondents that were removed. */
export const $bin = bin.$bin;

/** The respondents of the comparison: sales, marketing, management, others; within each as they were added. */
export const $respondents = computed(respondents.$documents, readableIn);

/** A stored respondent that cannot be read, with the reason. */
export interface UnreadableRespondent {
  readonly id: string;
  readonly problem: DocumentProblem;
}

/** What is stored and cannot be read. */
export const $unreadable = computed(respondents.$documents, (documents): UnreadableRespondent[] =>
  Object.entries(documents).flatMap(([id, loaded]) => (loaded.ok ? [] : [{ id, problem: loaded.problem }])),
);

/** Reads every respondent and the bin from the storage, and follows other tabs from then on. */
export function loadRespondents(): void {
  respondents.loadAll();
  bin.loadBin();
}

/** What could be removed or brought back, and the reason when some could not. */
export interface Moved {
  readonly ids: readonly string[];
  readonly problem: BinProblem | null;
}

/** Does the same to several documents, as one change of the page; goes on after a failure. */
function moveAll(ids: readonly string[], move: (id: string) => Outcome<string, BinProblem>): Moved {
  const moved: string[] = [];
  let problem: BinProblem | null = null;
  batch(() => {
    for (const id of ids) {
      const outcome = move(id);
      if (outcome.ok) moved.push(outcome.value);
      else problem = outcome.problem;
    }
  });
  bin.loadBin();
  return { ids: moved, problem };
}

/** Moves respondents to the bin. */
export function removeRespondents(ids: readonly string[]): Moved {
  return moveAll(ids, (id) => {
    const removed = respondents.remove(id);
    return removed.ok ? success(id) : removed;
  });
}

/** Brings respondents back from the bin; one whose result was added anew in the meantime stays there. */
export function restoreRespondents(ids: readonly string[]): Moved {
  const here = new Set(readableIn(respondents.$documents.get()).map(({ result }) => result.id));
  return moveAll(ids, (id) => {
    const result = bin.$bin.get().find((binned) => binned.id === id)?.data?.result.id;
    if (result !== undefined && here.has(result)) return failure('missing');
    if (result !== undefined) here.add(result);
    return respondents.restore(id);
  });
}

/** Deletes a respondent of the bin for ever. */
export function eraseRespondent(id: string): Moved {
  const erased = eraseBinned([{ type: 'respondent', id }]);
  bin.loadBin();
  return erased.ok ? { ids: [id], problem: null } : { ids: [], problem: erased.problem };
}
