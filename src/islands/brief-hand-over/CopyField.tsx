import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { copyText } from '#platform/clipboard.ts';

type Props = {
  id: string;
  label: string;
  text: string;
  copy: string;
  /** Said once it was copied, and when the browser did not let it be. */
  copied: string;
  refused: string;
  /** Makes the text one that can be changed before it is copied. */
  onInput?: (text: string) => void;
  isLine?: boolean;
  isMain?: boolean;
  /** Stands between the text and its button. */
  children?: ComponentChildren;
};

/** A text to take along, with the button that copies it. */
export function CopyField(props: Props) {
  const { id, label, text, copy, copied, refused, onInput, isLine = false, isMain = false, children } = props;
  const [came, setCame] = useState<'copied' | 'refused' | null>(null);
  const field = useRef<HTMLTextAreaElement & HTMLInputElement>(null);
  useEffect(() => setCame(null), [text]);

  async function take() {
    const outcome = await copyText(text);
    setCame(outcome.ok ? 'copied' : 'refused');
    if (outcome.ok) return;
    field.current?.focus();
    field.current?.select();
  }

  const shared = {
    ...{ id, value: text, readOnly: onInput === undefined, ref: field },
    onInput: ({ currentTarget }: { currentTarget: HTMLTextAreaElement | HTMLInputElement }) =>
      onInput?.(currentTarget.value),
  };
  return (
    <div class="field copy-field">
      <label for={id}>{label}</label>
      {isLine ? <input type="text" {...shared} /> : <textarea rows={rowsOf(text)} {...shared} />}
      {children}
      <p class="actions">
        <button class={isMain ? 'button' : 'button quiet'} type="button" onClick={take}>
          {copy}
        </button>
      </p>
      <p class="hint" role="status">
        {came === 'copied' && copied}
      </p>
      {came === 'refused' && (
        <p class="field-error" role="alert">
          {refused}
        </p>
      )}
    </div>
  );
}

/** About as many lines as the text takes on a narrow screen, so that little of it is hidden. */
function rowsOf(text: string): number {
  const lines = text.split('\n').map((line) => Math.max(1, Math.ceil(line.length / 60)));
  return Math.min(
    24,
    lines.reduce((sum, count) => sum + count, 1),
  );
}
