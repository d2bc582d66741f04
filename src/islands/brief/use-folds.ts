import { useEffect, useState } from 'preact/hooks';
import { isNarrow, onNarrowChange } from '#platform/narrow.ts';

export interface Folds {
  /** Null where nothing is folded: on wide screens. */
  isOpen(part: string): boolean | null;
  open(part: string): void;
  toggle(part: string): void;
}

/** Which sections of a long form are unfolded on a phone: `first` to begin with. */
export function useFolds(first: string | undefined): Folds {
  const [narrow, setNarrow] = useState(isNarrow());
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set(first === undefined ? [] : [first]));
  useEffect(() => onNarrowChange(() => setNarrow(isNarrow())), []);
  return {
    isOpen: (part) => (narrow ? opened.has(part) : null),
    open: (part) => setOpened((before) => new Set([...before, part])),
    toggle: (part) =>
      setOpened((before) => new Set(before.has(part) ? [...before].filter((id) => id !== part) : [...before, part])),
  };
}
