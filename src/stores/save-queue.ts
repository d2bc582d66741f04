import { watchComposition } from '#platform/composition.ts';

/** A change is written this long after the first that waits: once it is drawn, and before a killed tab can lose it. */
const WRITE_DELAY_MS = 20;

/** So much later it is said how storing went, and written what takes longer; it is not put off by further typing. */
const SAVE_DELAY_MS = 250;

export interface SaveQueue {
  schedule(id: string): void;
  start(): void;
  stop(): void;
}

type Timer = ReturnType<typeof setTimeout> | undefined;

/** Saves what is scheduled a moment later, and holds back while a person composes a character. */
export function createSaveQueue(save: (id: string, isTyping: boolean) => void): SaveQueue {
  const waiting = new Set<string>();
  let writing: Timer;
  let saying: Timer;
  let composition: ReturnType<typeof watchComposition> | undefined;

  function saveAll(isTyping: boolean) {
    if (composition?.isComposing()) return;
    const ids = [...waiting];
    if (!isTyping) waiting.clear();
    for (const id of ids) save(id, isTyping);
  }

  function wake() {
    if (waiting.size === 0) return;
    writing ??= setTimeout(() => {
      writing = undefined;
      saveAll(true);
    }, WRITE_DELAY_MS);
    saying ??= setTimeout(() => {
      saying = undefined;
      saveAll(false);
    }, SAVE_DELAY_MS);
  }

  /** What was composed is whole now, and has waited long enough. */
  function composed() {
    saveAll(true);
    wake();
  }

  return {
    schedule(id) {
      waiting.add(id);
      wake();
    },
    start() {
      composition ??= watchComposition(composed);
    },
    stop() {
      clearTimeout(writing);
      clearTimeout(saying);
      writing = undefined;
      saying = undefined;
      waiting.clear();
      composition?.stop();
      composition = undefined;
    },
  };
}
