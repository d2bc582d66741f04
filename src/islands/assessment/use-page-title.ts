import { useEffect, useRef } from 'preact/hooks';

/** Puts something before the title of the page, as it was when it was opened; nothing leaves it so. */
export function usePageTitle(before: string | null): void {
  const original = useRef<string | null>(null);
  useEffect(() => {
    original.current ??= document.title;
    document.title = `${before ?? ''}${original.current}`;
  }, [before]);
}
