import { useEffect, useState } from 'preact/hooks';
import { ignoreStrayDrops } from '#platform/drops.ts';

/** Has a part of the page take files that are dropped on it; dropping is one more way beside a button, never the only. */
export function useDrop(onFiles: (files: readonly File[]) => void) {
  const [isOver, setOver] = useState(false);
  useEffect(ignoreStrayDrops, []);
  return {
    isOver,
    target: {
      onDragOver(event: DragEvent) {
        event.preventDefault();
        setOver(true);
      },
      onDragLeave: () => setOver(false),
      onDrop(event: DragEvent) {
        event.preventDefault();
        setOver(false);
        const files = [...(event.dataTransfer?.files ?? [])];
        if (files.length > 0) onFiles(files);
      },
    },
  };
}
