import { useEffect, useState } from 'preact/hooks';

/** Said once a person has stopped typing: a count at every letter would be talked over. */
const PAUSE_MS = 500;

/** How many briefs are shown, as a polite status. */
export function ListCount({ text }: { text: string }) {
  const [said, setSaid] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSaid(text), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <p class="hint" role="status">
      {said}
    </p>
  );
}
