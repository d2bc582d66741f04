import { watchComposition } from '#platform/composition.ts';

/**
 * A change is stored this long after the first that waits. It is not put off by further typing,
 * so a killed tab loses no more than this; with the time of the write it stays under 300 ms.
 */
export const SAVE_DELAY_MS = 250;

export interface SaveQueue {
  schedule(id: string): void;
  start(): void;
  stop(): void;
}

/** Saves what is scheduled a moment later, and holds back while a person composes a character. */
export function createSaveQueue(save: (id: string) => void): SaveQueue {
  const waiting = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let composition: ReturnType<typeof watchComposition> | undefined;

  function run() {
    timer = undefined;
    if (composition?.isComposing()) return;
    const ids = [...waiting];
    waiting.clear();
    for (const id of ids) save(id);
  }

  function wake() {
    if (waiting.size > 0) timer ??= setTimeout(run, SAVE_DELAY_MS);
  }

  return {
    schedule(id) {
      waiting.add(id);
      wake();
    },
    start() {
      composition ??= watchComposition(wake);
    },
    stop() {
      clearTimeout(timer);
      timer = undefined;
      waiting.clear();
      composition?.stop();
      composition = undefined;
    },
  };
}
