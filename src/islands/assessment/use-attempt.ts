import { useEffect, useState } from 'preact/hooks';
import type { Attempt } from '#domain/assessment/attempt.ts';
import { useStore } from '#islands/parts/use-store.ts';
import { assessments } from '#stores/assessments.ts';
import type { Loaded } from '#stores/document-state.ts';

/** The attempt of an id, or why there is none; null until the browser has looked. */
export function useAttempt(id: string | null): Loaded<Attempt> | null {
  const documents = useStore(assessments.$documents);
  const [opened, setOpened] = useState<{ id: string; loaded: Loaded<Attempt> } | null>(null);
  useEffect(() => {
    if (id !== null) setOpened({ id, loaded: assessments.open(id) });
  }, [id]);
  if (id === null) return null;
  return documents[id] ?? (opened?.id === id ? opened.loaded : null);
}
