import { computed } from 'nanostores';
import type { Attempt } from '#domain/assessment/attempt.ts';
import { isUnfinished } from '#domain/assessment/attempts.ts';
import type { Brief } from '#domain/brief/brief.ts';
import { type Standing, standingOf } from '#domain/brief/standing.ts';
import { daysLate, isOpen } from '#domain/plan/action.ts';
import { onReturn } from '#platform/page-lifecycle.ts';
import { today } from '#platform/today.ts';
import { assessments } from './assessments.ts';
import { lookForBackup } from './backup-reminder.ts';
import { $archived, loadArchive } from './brief-archive.ts';
import { briefs } from './briefs.ts';
import type { Loaded, SaveState } from './document-state.ts';
import { loadLatest } from './gradual-listing.ts';
import { $plan, actions } from './plan.ts';

/** So many documents are offered to go on with. */
const OFFERED = 4;
const ENDED: readonly string[] = ['accepted', 'cancelled'];

/** A document that waits for its end; `savedAt` is the ISO moment of its last change. */
export type UnfinishedDocument = { readonly savedAt: string } & (
  | { readonly kind: 'attempt'; readonly attempt: Attempt }
  | { readonly kind: 'brief'; readonly brief: Brief; readonly standing: Standing }
);

function readable<Data>(documents: Record<string, Loaded<Data>>, saving: Record<string, SaveState>) {
  return Object.entries(documents).flatMap(([id, loaded]) => {
    const state = saving[id];
    return loaded.ok ? [{ value: loaded.value, savedAt: state?.status === 'saved' ? state.at : '' }] : [];
  });
}

const $openAttempts = computed([assessments.$documents, assessments.$saving], (documents, saving) =>
  readable(documents, saving)
    .filter(({ value }) => isUnfinished(value))
    .map(({ value, savedAt }): UnfinishedDocument => ({ kind: 'attempt', attempt: value, savedAt })),
);

const $openBriefs = computed([briefs.$documents, briefs.$saving, $archived], (documents, saving, archived) =>
  readable(documents, saving)
    .map(({ value, savedAt }) => ({ kind: 'brief' as const, brief: value, standing: standingOf(value), savedAt }))
    .filter(({ brief, standing }) => !archived.has(brief.id) && !ENDED.includes(standing.is)),
);

/** What was begun here and has no end yet, the last touched first. */
export const $unfinished = computed([$openAttempts, $openBriefs], (attempts, open): readonly UnfinishedDocument[] =>
  [...attempts, ...open].sort((one, other) => (one.savedAt < other.savedAt ? 1 : -1)).slice(0, OFFERED),
);

const unreadableIn = (documents: Record<string, Loaded<unknown>>) =>
  Object.values(documents).filter((loaded) => !loaded.ok).length;

/** How many of the documents looked at cannot be read. */
export const $unreadable = computed(
  [assessments.$documents, briefs.$documents, actions.$documents],
  (attempts, listed, planned) => ({
    attempts: unreadableIn(attempts),
    briefs: unreadableIn(listed),
    actions: unreadableIn(planned),
  }),
);

/** How many actions of the plan are open, and how many of them are past their day. */
export const $openActions = computed($plan, (plan) => ({
  open: plan.filter(isOpen).length,
  late: plan.filter((action) => (daysLate(action, today()) ?? 0) > 0).length,
}));

function look(): void {
  loadArchive();
  loadLatest(assessments, 'assessment');
  loadLatest(briefs, 'brief');
  actions.loadAll();
  lookForBackup();
}

/** Looks for what was left unfinished, and again whenever the page is come back to. */
export function loadUnfinished(): () => void {
  look();
  return onReturn(look);
}
