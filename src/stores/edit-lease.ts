import { holdLock } from '#platform/locks.ts';
import { onLeave } from '#platform/on-leave.ts';
import { onReturn } from '#platform/page-lifecycle.ts';

/** Who may change a document: not known yet, this page, or another one. */
export type Lease = 'asking' | 'mine' | 'theirs';

export interface EditLease {
  /** Takes the lease from the page that has it. */
  take(): void;
  /** Lets it go for good. */
  end(): void;
}

/** A page that is just being left, a reload's first half say, may still have it: one is asked again after this. */
const GRACE_MS = 150;

/**
 * Asks for the only right to change a document, and shows who has it. A page that loses it stores at once what it has
 * not stored yet; what the other page wrote meanwhile is found then, as it is without leases.
 *
 * It is let go while the page lies in the Back/forward cache, which takes no page that holds a lock, and asked for anew
 * whenever the page is seen again.
 */
export function openLease(name: string, show: (lease: Lease) => void, flush: () => void): EditLease {
  let has = false;
  /** The question whose answer counts; none after the lease was let go. */
  let question: object | null = null;
  let letGo = () => {};

  function ask(steal: boolean, isLast = steal) {
    const asked = {};
    question = asked;
    letGo = holdLock(name, steal, (held) => {
      if (question !== asked) return;
      if (!held && !has && !isLast) {
        setTimeout(() => question === asked && ask(false, true), GRACE_MS);
        return;
      }
      if (!held) question = null;
      if (has && !held) flush();
      has = held;
      show(held ? 'mine' : 'theirs');
    });
  }

  function release() {
    question = null;
    has = false;
    letGo();
  }

  const stops = [onLeave(release), onReturn(() => question || ask(false))];
  ask(false);
  return {
    take: () => ask(true),
    end() {
      for (const stop of stops) stop();
      release();
    },
  };
}
