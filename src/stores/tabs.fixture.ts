import * as v from 'valibot';
import { LimitedStorage } from '#platform/limited-storage.fixture.ts';
import { type BrowserStorage, createStorage, type ForeignChange } from '#platform/storage.ts';
import { createDocumentStore, type DocumentStore, type DocumentStoreOptions } from './document-store.ts';

export interface Note {
  id: string;
  text: string;
  copyOf?: string | undefined;
}

export const ids = [
  '00000000-0000-4000-8000-000000000001',
  '00000000-0000-4000-8000-000000000002',
  '00000000-0000-4000-8000-000000000003',
] as const;

export const liveKey = (id: string) => `parity:v1:brief:${id}`;
export const binnedKey = (id: string) => `parity:v1:bin:brief:${id}`;

/** The stored form of a note, as some tab would have written it. */
export function storedNote(id: string, text: string, rev = 1, schema = 1): string {
  return JSON.stringify({ schema, rev, savedAt: '2026-11-23T09:10:00.000Z', data: { id, text } });
}

export function noteOptions(storage: BrowserStorage): DocumentStoreOptions<Note> {
  return {
    type: 'brief',
    version: 1,
    schema: v.looseObject({ id: v.string(), text: v.string(), copyOf: v.optional(v.string()) }),
    migrations: {},
    asCopy: (note, copyId) => ({ ...note, id: copyId, copyOf: note.id }),
    storage,
  };
}

interface Tab extends BrowserStorage {
  readonly reports: Set<(change: ForeignChange) => void>;
}

/** Tabs on one storage area: the writes of each are told to the others, once `deliver` lets them through. */
export class Tabs {
  readonly area = new LimitedStorage();
  readonly #tabs: Tab[] = [];
  readonly #stores: DocumentStore<Note>[] = [];
  #undelivered: (() => void)[] = [];

  /** Tells every tab but one of a change, whatever is stored now. */
  tell(change: ForeignChange, from: Tab | null = null): void {
    if (change.oldValue === change.newValue && change.key !== null) return;
    const others = this.#tabs.filter((tab) => tab !== from);
    this.#undelivered.push(() => {
      for (const tab of others) for (const report of tab.reports) report(change);
    });
  }

  #tab(): Tab {
    const { area } = this;
    const watched = new Proxy(area, {
      get: (_target, name) => {
        if (name === 'setItem') return (key: string, text: string) => this.write(key, text, tab);
        if (name === 'removeItem') return (key: string) => this.write(key, null, tab);
        const member: unknown = Reflect.get(area, name, area);
        return typeof member === 'function' ? member.bind(area) : member;
      },
    });
    const reports = new Set<(change: ForeignChange) => void>();
    const watch = (report: (change: ForeignChange) => void) => {
      reports.add(report);
      return () => void reports.delete(report);
    };
    const tab: Tab = { ...createStorage(() => watched), watch, reports };
    this.#tabs.push(tab);
    return tab;
  }

  /** Opens one more tab with a store of notes. */
  open(options: Partial<DocumentStoreOptions<Note>> = {}): DocumentStore<Note> {
    const store = createDocumentStore({ ...noteOptions(this.#tab()), ...options });
    this.#stores.push(store);
    return store;
  }

  /** Writes to the area, by default from a tab that is not under test. */
  write(key: string, text: string | null, from: Tab | null = null): void {
    const oldValue = this.area.getItem(key);
    if (text === null) this.area.removeItem(key);
    else this.area.setItem(key, text);
    this.tell({ key, oldValue, newValue: this.area.getItem(key) }, from);
  }

  /** Empties the area, as a person does in the settings of the browser. */
  empty(): void {
    this.area.clear();
    this.tell({ key: null, oldValue: null, newValue: null });
  }

  deliver(): void {
    while (this.#undelivered.length > 0) this.#undelivered.shift()?.();
  }

  /** Keeps the events of the past from ever arriving, as for a page in the Back/forward cache. */
  forgetEvents(): void {
    this.#undelivered = [];
  }

  data(id: string): Note | null {
    const text = this.area.getItem(liveKey(id));
    return text === null ? null : (JSON.parse(text) as { data: Note }).data;
  }

  keys(): string[] {
    return Array.from({ length: this.area.length }, (_, index) => this.area.key(index) ?? '').sort();
  }

  close(): void {
    for (const store of this.#stores) store.stop();
  }
}
