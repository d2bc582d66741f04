import type { Row as RowValue } from '#domain/brief/fields.ts';
import type { ListField, RowsField } from '#domain/brief/form.ts';
import { fill } from '#domain/i18n/message.ts';
import { inputId, useEditor } from './editor-context.ts';
import { TextInput } from './TextInput.tsx';

type Props = {
  field: RowsField | ListField;
  row: RowValue | string;
  index: number;
  count: number;
  /** False for the empty first row that nothing was written into yet. */
  isThere: boolean;
  onRemove: (index: number) => void;
  onMove: (index: number, to: number) => void;
};

/** Id of the element that holds one row. */
export function rowElementId(fieldId: string, index: number): string {
  return `row-${fieldId}-${index}`;
}

/** One numbered row with the buttons that move and remove it. */
export function Row({ field, row, index, count, isThere, onRemove, onMove }: Props) {
  const { texts } = useEditor();
  const id = rowElementId(field.id, index);
  const name = fill(texts.rowNumber, { row: field.row, n: index + 1 });
  const action = (key: 'up' | 'down' | 'remove', act: () => void) => (
    <button
      id={`${id}-${key}`}
      class="text-button"
      type="button"
      aria-label={`${texts.row[key]}: ${name}`}
      onClick={act}
    >
      {texts.row[key]}
    </button>
  );
  return (
    <li>
      <fieldset id={id} class="row">
        <legend>{name}</legend>
        <RowInputs field={field} row={row} index={index} name={name} />
        <div class="row-actions">
          {index > 0 && action('up', () => onMove(index, index - 1))}
          {index < count - 1 && action('down', () => onMove(index, index + 1))}
          {isThere && action('remove', () => onRemove(index))}
        </div>
      </fieldset>
    </li>
  );
}

function RowInputs({ field, row, index, name }: Pick<Props, 'field' | 'row' | 'index'> & { name: string }) {
  const path = `${field.id}.${index}`;
  if (field.type === 'list') {
    return (
      <div class="row-text">
        <label class="visually-hidden" for={inputId(path)}>
          {name}
        </label>
        <TextInput path={path} type="text" value={typeof row === 'string' ? row : ''} />
      </div>
    );
  }
  return (
    <div class="row-cells" data-columns={field.columns.length}>
      {field.columns.map((column) => {
        const cell = `${path}.${column.id}`;
        return (
          <div key={column.id}>
            <label for={inputId(cell)}>{column.label}</label>
            <TextInput path={cell} type={column.type} value={(typeof row === 'object' && row[column.id]) || ''} />
          </div>
        );
      })}
    </div>
  );
}
