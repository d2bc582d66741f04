import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Brief } from '#domain/brief/brief.ts';
import { fieldValue, textAt } from '#domain/brief/edit.ts';
import type { Field, TextField } from '#domain/brief/form.ts';
import { stageOf } from '#domain/brief/required.ts';
import { ChoiceField } from './ChoiceField.tsx';
import { CustomerField } from './CustomerField.tsx';
import { useEditor } from './editor-context.ts';
import { explanationsOf, FieldFrame, type Frame } from './FieldFrame.tsx';
import { GroupField } from './GroupField.tsx';
import { MoneyField } from './MoneyField.tsx';
import { RowsField } from './RowsField.tsx';
import { TextInput } from './TextInput.tsx';

type Props = {
  brief: Brief;
  field: Field;
  isQuestion: boolean;
  example?: string | undefined;
  refusal?: string | undefined;
  notes?: ComponentChildren;
};

/** One field of the form. It is drawn anew only when its own answer or its marks change: the form is long. */
export function FormField({ brief, field, isQuestion, example, refusal, notes }: Props) {
  const { limit } = useEditor();
  const stage = stageOf(brief, field, limit);
  const value = fieldValue(brief, field.id);
  return useMemo(
    () => <FieldBody brief={brief} frame={{ field, stage, isQuestion, example, refusal, notes }} />,
    [brief.id, brief.mode, value, field, stage, isQuestion, example, refusal, notes],
  );
}

function FieldBody({ brief, frame }: { brief: Brief; frame: Frame }) {
  const { field } = frame;
  if (field.id === 'customer' && field.type === 'group') {
    return <CustomerField key={brief.id} brief={brief} field={field} frame={frame} />;
  }
  switch (field.type) {
    case 'group':
      return <GroupField brief={brief} field={field} frame={frame} />;
    case 'money':
      return <MoneyField brief={brief} field={field} frame={frame} />;
    case 'choice':
      return <ChoiceField brief={brief} field={field} frame={frame} />;
    case 'rows':
    case 'list':
      return <RowsField brief={brief} field={field} frame={frame} />;
    case 'number':
      return (
        <FieldFrame {...frame} isGroup={false}>
          <div class="with-unit">
            <TextInput
              path={field.id}
              type="number"
              value={textAt(brief, field.id)}
              describedBy={explanationsOf(frame)}
            />
            {field.unit !== undefined && <span>{field.unit}</span>}
          </div>
        </FieldFrame>
      );
    default:
      return <PlainField brief={brief} field={field} frame={frame} />;
  }
}

function PlainField({ brief, field, frame }: { brief: Brief; field: TextField; frame: Frame }) {
  const { write } = useEditor();
  const value = textAt(brief, field.id);
  const { none } = field;
  return (
    <FieldFrame {...frame} isGroup={false}>
      <TextInput path={field.id} type={field.type} value={value} describedBy={explanationsOf(frame)} />
      {none !== undefined && value === '' && (
        <button class="text-button" type="button" onClick={() => write(field.id, none)}>
          {none}
        </button>
      )}
    </FieldFrame>
  );
}
