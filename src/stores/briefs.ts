import { map } from 'nanostores';
import * as v from 'valibot';
import { type Brief, type BriefMode, briefSchema, type Initiator, newBrief } from '#domain/brief/brief.ts';
import { type Duplicate, duplicateBrief } from '#domain/brief/duplicate.ts';
import { linkedCopy } from '#domain/brief/linked-copy.ts';
import type { DocumentFormat } from '#domain/documents/read-document.ts';
import type { Locale } from '#domain/i18n/locale.ts';
import { now } from '#platform/clock.ts';
import { newId } from '#platform/ids.ts';
import { $requester, rememberRequester } from './brief-people.ts';
import { createDocumentStore } from './document-store.ts';

/** What a stored brief looks like. */
export const briefFormat: DocumentFormat<Brief> = {
  version: 1,
  schema: v.custom<Brief>((data) => v.is(briefSchema, data)),
  migrations: {},
};

/** The briefs of this browser. */
export const briefs = createDocumentStore<Brief>({ ...briefFormat, type: 'brief', asCopy: linkedCopy });

/** Briefs that were begun on this page and hold nothing yet; they are not stored. */
export const $drafts = map<Record<string, Brief>>({});

/** Briefs that this page began: who orders them is remembered for the next. */
const begun = new Set<string>();

interface NewBrief {
  readonly kind: string;
  readonly mode: BriefMode;
  readonly locale: Locale;
  readonly currency: string;
}

/** Begins a brief with whoever ordered the last one; nothing is stored before `editBrief`. Returns its id. */
export function beginBrief(start: NewBrief): string {
  const id = newId();
  const { name, department } = $requester.get();
  const customer = { ...(name === '' ? {} : { name }), ...(department === '' ? {} : { department }) };
  const known = name === '' && department === '' ? {} : { customer };
  $drafts.setKey(id, newBrief({ ...start, ...known, id, at: now() }));
  begun.add(id);
  return id;
}

/** Changes a brief; the first change of a begun one stores it. A brief that cannot be opened stays as it is. */
export function editBrief(id: string, update: (brief: Brief) => Brief): void {
  const draft = $drafts.get()[id];
  if (draft === undefined) {
    briefs.change(id, update);
    return;
  }
  const changed = update(draft);
  if (changed === draft) return;
  briefs.create(id, changed);
  $drafts.set(Object.fromEntries(Object.entries($drafts.get()).filter(([key]) => key !== id)));
}

/** Stores a brief that is not stored yet, as it stands: for what is written about it. Whether it was such a one. */
export function storeBegun(id: string): boolean {
  if ($drafts.get()[id] === undefined) return false;
  editBrief(id, (brief) => ({ ...brief }));
  return true;
}

/** Shows the seven questions or all fields; for a brief that holds nothing yet that is no change. */
export function chooseMode(id: string, mode: BriefMode): void {
  const draft = $drafts.get()[id];
  if (draft) $drafts.setKey(id, { ...draft, mode });
  else briefs.change(id, (brief) => (brief.mode === mode ? brief : { ...brief, mode }));
}

/** Says which side begins a brief that was not handed over yet; for one that holds nothing that is no change. */
export function chooseInitiator(id: string, initiator: Initiator): void {
  const draft = $drafts.get()[id];
  if (draft) $drafts.setKey(id, { ...draft, initiator });
  else briefs.change(id, (brief) => (brief.events.length > 0 ? brief : { ...brief, initiator }));
}

/** Remembers who orders: from a brief begun here, or when nobody was remembered yet. */
export function rememberCustomer({ id, fields }: Pick<Brief, 'id' | 'fields'>): void {
  const { name = '', department = '' } = fields.customer ?? {};
  const isKnown = $requester.get().name !== '' || $requester.get().department !== '';
  if (name.trim() !== '' && (begun.has(id) || !isKnown)) rememberRequester({ name, department });
}

/** Stores a new draft with the same answers; returns its id, or undefined when the original cannot be opened. */
export function copyBrief(id: string, words: Pick<Duplicate, 'title' | 'untitled'>): string | undefined {
  const original = briefs.open(id);
  if (!original.ok) return undefined;
  const copy = duplicateBrief(original.value, { id: newId(), at: now(), ...words });
  briefs.create(copy.id, copy);
  return copy.id;
}
