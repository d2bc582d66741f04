import { computed } from 'nanostores';
import { binKey } from '#domain/documents/keys.ts';
import type { Outcome } from '#domain/outcome.ts';
import {
  type Action,
  type ActionWords,
  actionSchema,
  changeAction,
  isSameAdvice,
  markDone,
  newAction,
  type Origin,
} from '#domain/plan/action.ts';
import { endPosition, inOrder, moveOnePlace } from '#domain/plan/order.ts';
import { now } from '#platform/clock.ts';
import { newId } from '#platform/ids.ts';
import { browserStorage } from '#platform/storage.ts';
import { createBinListing } from './bin-listing.ts';
import type { BinProblem } from './document-bin.ts';
import type { DocumentProblem, SaveState } from './document-state.ts';
import { createDocumentStore } from './document-store.ts';

/** How actions are stored. */
export const actionFormat = { type: 'action', version: 1, schema: actionSchema, migrations: {} } as const;

/** The actions of the plan, one document each. */
export const actions = createDocumentStore<Action>(actionFormat);

const bin = createBinListing<Action>(actionFormat);

/** Deleted actions. */
export const $planBin = bin.$bin;

/** Reads the bin anew. */
export const loadPlanBin = bin.loadBin;

/** Every action that can be read, in the order of the plan. */
export const $plan = computed(actions.$documents, (documents): readonly Action[] =>
  inOrder(Object.values(documents).flatMap((loaded) => (loaded.ok ? [loaded.value] : []))),
);

/** Actions that are stored and cannot be read, with the reason. */
export const $unreadableActions = computed(
  actions.$documents,
  (documents): readonly { readonly id: string; readonly problem: DocumentProblem }[] =>
    Object.entries(documents).flatMap(([id, loaded]) => (loaded.ok ? [] : [{ id, problem: loaded.problem }])),
);

/** Whether something of the plan cannot be read, or two tabs changed one action. */
export const $isPlanInTrouble = computed(
  [$unreadableActions, actions.$conflicts, actions.$listing],
  (unreadable, conflicts, listing) => unreadable.length > 0 || conflicts.length > 0 || listing === 'denied',
);

/** How storing the plan goes: as the action goes that is worst off. */
export const $planSaving = computed(actions.$saving, (states): SaveState | undefined => {
  const all = Object.values(states);
  const worst = (status: SaveState['status']) => all.find((state) => state.status === status);
  return worst('failed') ?? worst('pending') ?? worst('saved') ?? all[0];
});

/** Reads every action and the bin from the storage. */
export function loadPlan(): void {
  actions.loadAll();
  bin.loadBin();
}

function store(words: ActionWords, from?: Origin): { id: string; saving: SaveState } {
  if (actions.$listing.get() === 'unread') actions.loadAll();
  const id = newId();
  const position = endPosition($plan.get());
  const action = newAction({ ...words, id, position, at: now(), ...(from === undefined ? {} : { from }) });
  const created = actions.create(id, action);
  return { id, saving: created.ok ? created.value : { status: 'failed', reason: 'mismatch' } };
}

/** Adds an action at the end of the plan and stores it at once; returns its id. */
export function addAction(words: ActionWords): string {
  return store(words).id;
}

/**
 * Takes one half of a recommendation into the plan and stores it at once. `exists`: it is there already, done or not.
 * `failed`: it could not be stored, and nothing was added: it would not reach the page of the plan.
 */
export function addAdvice(words: ActionWords, from: Origin): 'added' | 'exists' | 'failed' {
  actions.loadAll();
  if ($plan.get().some((action) => action.from !== undefined && isSameAdvice(action.from, from))) return 'exists';
  const { id, saving } = store(words, from);
  if (saving.status !== 'failed') return 'added';
  actions.remove(id);
  browserStorage.remove(binKey('action', id));
  return 'failed';
}

/** Changes what is written of an action. */
export function editAction(id: string, changes: Partial<ActionWords>): void {
  actions.change(id, (action) => changeAction(action, changes));
}

/** Marks an action as done now, or as open again. */
export function setDone(id: string, done: boolean): void {
  actions.change(id, (action) => markDone(action, done ? now() : null));
}

/** Moves an action one place up (−1) or down (1) among those of `list`, which are in order. */
export function moveAction(list: readonly Action[], id: string, step: -1 | 1): void {
  for (const [moved, position] of Object.entries(moveOnePlace(list, id, step))) {
    actions.change(moved, (action) => ({ ...action, position }));
  }
}

/** Moves an action to the bin. */
export function removeAction(id: string): Outcome<undefined, BinProblem> {
  const removed = actions.remove(id);
  bin.loadBin();
  return removed;
}

/** Brings an action back from the bin to its place; the value is its id, which may be a new one. */
export function restoreAction(id: string): Outcome<string, BinProblem> {
  const restored = actions.restore(id);
  bin.loadBin();
  return restored;
}

/** Lets actions go that another tab put into the bin; the one that is being written here stays, with its alert. */
export function dropBinned(written: string | null): void {
  for (const [id, state] of Object.entries(actions.$saving.get())) {
    if (id !== written && state.status === 'failed' && state.reason === 'binned') removeAction(id);
  }
}

/** Tries again to store whatever could not be stored. */
export function retrySaving(): void {
  for (const [id, state] of Object.entries(actions.$saving.get())) if (state.status === 'failed') actions.retry(id);
}
