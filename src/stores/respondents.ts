import type { AttemptResult } from '#domain/assessment/attempt.ts';
import {
  inListOrder,
  newRespondent,
  type RespondentSource,
  respondentOf,
  respondentSchema,
  type StoredRespondent,
} from '#domain/assessment/respondent.ts';
import { now } from '#platform/clock.ts';
import { newId } from '#platform/ids.ts';
import type { FailureReason, Loaded } from './document-state.ts';
import { createDocumentStore } from './document-store.ts';

/** How the results of a comparison are stored. */
export const respondentFormat = { type: 'respondent', version: 1, schema: respondentSchema, migrations: {} } as const;

/** The results that were taken into the comparison, one document each. */
export const respondents = createDocumentStore<StoredRespondent>(respondentFormat);

/** The respondents among documents that were loaded, in the order of the list. */
export function readableIn(documents: Readonly<Record<string, Loaded<StoredRespondent>>>): StoredRespondent[] {
  return inListOrder(Object.values(documents).flatMap((loaded) => (loaded.ok ? [loaded.value] : [])));
}

/** What came of one result that was to go into the comparison. */
export type TakenIn =
  /** `unsaved`: it could not be stored and lives on this page alone. */
  | { readonly is: 'added'; readonly respondent: StoredRespondent; readonly unsaved?: FailureReason }
  /** `differs`: the one that is here under the same id holds other answers. */
  | { readonly is: 'duplicate'; readonly of: StoredRespondent; readonly differs: boolean };

/** Takes a result into the comparison unless it is there already, and stores it at once. */
export function takeIn(result: AttemptResult, source: RespondentSource, fileName?: string): TakenIn {
  if (respondents.$listing.get() === 'unread') respondents.loadAll();
  const of = respondentOf(result, readableIn(respondents.$documents.get()));
  if (of !== undefined) return { is: 'duplicate', of, differs: !sameAnswers(of.result, result) };
  const respondent = newRespondent({ id: newId(), at: now(), source, fileName, result });
  const created = respondents.create(respondent.id, respondent);
  const state = created.ok ? created.value : ({ status: 'failed', reason: 'mismatch' } as const);
  return state.status === 'failed' ? { is: 'added', respondent, unsaved: state.reason } : { is: 'added', respondent };
}

function sameAnswers(one: AttemptResult, other: AttemptResult): boolean {
  const sorted = ({ answers }: AttemptResult) => Object.entries(answers).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));
}
