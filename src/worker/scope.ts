/** The parts of a service worker's scope that are used here; the DOM library of TypeScript has no types for them. */
interface WorkerScope {
  readonly registration: { readonly active: object | null; unregister(): Promise<boolean> };
  readonly clients: {
    matchAll(options: { includeUncontrolled: true; type: 'window' }): Promise<readonly OpenPage[]>;
    claim(): Promise<void>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate' | 'message', run: (event: LastingEvent) => void): void;
  addEventListener(type: 'fetch', run: (event: RequestEvent) => void): void;
}

export interface OpenPage {
  readonly id: string;
  readonly url: string;
  postMessage(message: string): void;
}

export interface LastingEvent {
  /** Keeps the worker alive for the work; an installation whose work fails is given up. */
  waitUntil(work: Promise<unknown>): void;
}

export interface RequestEvent extends LastingEvent {
  readonly request: Request;
  /** The page that asks; empty when it is a page that is asked for. */
  readonly clientId: string;
  respondWith(answer: Promise<Response>): void;
}

export const scope = globalThis as unknown as WorkerScope;

/** All open pages of the origin, whether or not a worker serves them. */
export function openPages(): Promise<readonly OpenPage[]> {
  return scope.clients.matchAll({ includeUncontrolled: true, type: 'window' });
}
