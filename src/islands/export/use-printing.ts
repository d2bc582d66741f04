import { useEffect, useState } from 'preact/hooks';
import { onPrint } from '#platform/on-print.ts';
import { printPage } from '#platform/print.ts';

/**
 * Whether the paper form has to stand on the page now: it does while the page is printed, by whatever command.
 * The function prints it.
 */
export function usePrinting(): [boolean, () => void] {
  const [isPrinting, setPrinting] = useState(false);
  const [isAsked, setAsked] = useState(false);
  useEffect(
    () =>
      onPrint(
        () => setPrinting(true),
        () => setPrinting(false),
      ),
    [],
  );
  useEffect(() => {
    if (!isAsked) return;
    printPage();
    setAsked(false);
  }, [isAsked]);
  return [isPrinting || isAsked, () => setAsked(true)];
}
