import { TEXT_LIMIT } from '#domain/brief/fields.ts';
import { isCalendarDate } from '#domain/i18n/format.ts';
import { fill } from '#domain/i18n/message.ts';
import { inputId, useEditor } from './editor-context.ts';

type Props = {
  path: string;
  type: 'line' | 'text' | 'date' | 'number';
  value: string;
  describedBy?: string | undefined;
  /** Names to choose from, by the id of their list. */
  list?: string | undefined;
};

/** One place to write in. A text that is refused leaves it as it was. */
export function TextInput({ path, type, value, describedBy, list }: Props) {
  const { texts, write } = useEditor();
  function input({ currentTarget }: { currentTarget: HTMLInputElement | HTMLTextAreaElement }) {
    if (!write(path, currentTarget.value)) currentTarget.value = value;
  }
  /** A text far too long is turned away before the browser has to lay it out: that may take minutes. */
  function beforeInput(event: InputEvent & { currentTarget: HTMLInputElement | HTMLTextAreaElement }) {
    const { data, currentTarget } = event;
    if (data === null || data.length <= TEXT_LIMIT) return;
    event.preventDefault();
    write(path, currentTarget.value + data);
  }
  const common = {
    id: inputId(path),
    value,
    onInput: input,
    onBeforeInput: beforeInput,
    'aria-describedby': describedBy,
  };
  if (type === 'text') return <textarea {...common} rows={3} />;
  if (type !== 'date') {
    return <input {...common} type="text" list={list} inputMode={type === 'number' ? 'decimal' : undefined} />;
  }
  const isDay = value === '' || isCalendarDate(value);
  return (
    <>
      {!isDay && <p class="hint">{fill(texts.notADay, { text: value })}</p>}
      <input {...common} type="date" value={isDay ? value : ''} max="9999-12-31" />
    </>
  );
}
