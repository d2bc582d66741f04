import type { Brief } from '#domain/brief/brief.ts';
import { addRow, fieldValue, insertRow, moveRow, removeRow, setNone } from '#domain/brief/edit.ts';
import type { FieldValue, Row as RowValue } from '#domain/brief/fields.ts';
import type { ListField, RowsField as Rows } from '#domain/brief/form.ts';
import { fill } from '#domain/i18n/message.ts';
import { focusSoon } from '#platform/focus.ts';
import { fieldElementId, useEditor } from './editor-context.ts';
import { FieldFrame, type Frame } from './FieldFrame.tsx';
import { Row, rowElementId } from './Row.tsx';

type Field = Rows | ListField;
type Props = { brief: Brief; field: Field; frame: Frame };

const NO_ROWS: readonly (RowValue | string)[] = [];

function rowsIn(value: FieldValue | undefined): readonly (RowValue | string)[] {
  return Array.isArray(value) ? value : NO_ROWS;
}

function contentOf(row: RowValue | string | undefined): string {
  const texts = typeof row === 'object' ? Object.values(row) : [row ?? ''];
  return texts.find((text) => text.trim() !== '')?.trim() ?? '';
}

/** Rows of one text or of several columns: added, moved and removed by buttons; a first empty one stands ready. */
export function RowsField({ brief, field, frame }: Props) {
  const { texts, change, changeUndoably, announce } = useEditor();
  const value = fieldValue(brief, field.id);
  const rows = rowsIn(value);
  const count = Math.max(rows.length, 1);
  const isNone = field.none !== undefined && Array.isArray(value) && rows.length === 0;
  const blank = field.type === 'rows' ? {} : '';

  function add() {
    change((latest) => {
      const hasFirst = rowsIn(fieldValue(latest, field.id)).length > 0;
      return addRow(hasFirst ? latest : addRow(latest, field.id, blank), field.id, blank);
    });
    focusSoon(rowElementId(field.id, count));
  }

  function remove(index: number) {
    const row = rows[index] ?? blank;
    const place = { row: field.row, n: index + 1 };
    const name = contentOf(row);
    const named = name === '' ? fill(texts.rowNumber, place) : fill(texts.rowNamed, { ...place, name });
    changeUndoably(
      (latest) => removeRow(latest, field.id, index),
      fill(texts.removed, { row: named }),
      (latest) => insertRow(latest, field.id, index, row),
    );
    focusSoon(rowElementId(field.id, Math.max(0, Math.min(index, rows.length - 2))));
  }

  function move(index: number, to: number) {
    change((latest) => moveRow(latest, field.id, index, to));
    announce(fill(texts.moved, { row: field.row, n: to + 1, total: count }));
    const isUp = to < index ? to > 0 : to === count - 1;
    focusSoon(`${rowElementId(field.id, to)}-${isUp ? 'up' : 'down'}`);
  }

  function chooseNone(none: boolean) {
    const before = value;
    if (!none || rows.every((row) => contentOf(row) === '')) change((latest) => setNone(latest, field.id, none));
    else {
      changeUndoably(
        (latest) => setNone(latest, field.id, true),
        fill(texts.removed, { row: field.label }),
        (latest) =>
          rowsIn(before).reduce<Brief>((next, row) => addRow(next, field.id, row), setNone(latest, field.id, false)),
      );
    }
    focusSoon(fieldElementId(field.id));
  }

  return (
    <FieldFrame {...frame} isGroup={true}>
      {field.none !== undefined && (
        <label class="check">
          <input type="checkbox" checked={isNone} onChange={({ currentTarget }) => chooseNone(currentTarget.checked)} />
          {field.none}
        </label>
      )}
      {!isNone && (
        <>
          <ol class="rows">
            {Array.from({ length: count }, (_row, index) => (
              <Row
                key={index}
                field={field}
                row={rows[index] ?? blank}
                index={index}
                count={count}
                isThere={index < rows.length}
                onRemove={remove}
                onMove={move}
              />
            ))}
          </ol>
          <button class="text-button add" type="button" onClick={add}>
            {field.add}
          </button>
        </>
      )}
    </FieldFrame>
  );
}
