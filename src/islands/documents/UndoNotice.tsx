import { useEffect } from 'preact/hooks';

/** How long an undo stays offered, in milliseconds. */
const UNDO_MS = 10_000;

type Props = { message: string; undo: string; onUndo: () => void; onExpire: () => void };

/** Says what was deleted and takes it back on request; goes by itself after ten seconds. */
export function UndoNotice({ message, undo, onUndo, onExpire }: Props) {
  useEffect(() => {
    const timer = setTimeout(onExpire, UNDO_MS);
    return () => clearTimeout(timer);
  }, [message]);
  return (
    <div class="undo screen-only" role="status">
      <span>{message}</span>
      <button class="text-button" type="button" onClick={onUndo}>
        {undo}
      </button>
    </div>
  );
}
