import { useState } from 'preact/hooks';
import type { Brief } from '#domain/brief/brief.ts';
import { textAt } from '#domain/brief/edit.ts';
import type { GroupField } from '#domain/brief/form.ts';
import { focusSoon } from '#platform/focus.ts';
import { rememberCustomer } from '#stores/briefs.ts';
import { fieldElementId, inputId, useEditor } from './editor-context.ts';
import { FieldFrame, type Frame } from './FieldFrame.tsx';
import { GroupParts } from './GroupField.tsx';

type Props = { brief: Brief; field: GroupField; frame: Frame };

/** Who orders: one line when it is known from the last brief, else to be filled in once and remembered. */
export function CustomerField({ brief, field, frame }: Props) {
  const { texts, departments } = useEditor();
  const [name, department] = [textAt(brief, 'customer.name'), textAt(brief, 'customer.department')];
  const [isOpen, setOpen] = useState(name === '' || department === '');
  function open() {
    setOpen(true);
    focusSoon(inputId('customer.name'));
  }
  if (!isOpen) {
    return (
      <p class="field customer" id={fieldElementId(field.id)}>
        <span class="label-text">{field.label}:</span>{' '}
        <span>
          {name}, {department}
        </span>{' '}
        <button class="text-button" type="button" onClick={open}>
          {texts.changeCustomer}
        </button>
      </p>
    );
  }
  return (
    <div onFocusOut={() => rememberCustomer(brief)}>
      <FieldFrame {...frame} isGroup={true} example={texts.customerRemembered}>
        <GroupParts brief={brief} field={field} lists={{ department: 'departments' }} />
        <datalist id="departments">
          {departments.map((each) => (
            <option key={each} value={each} />
          ))}
        </datalist>
      </FieldFrame>
    </div>
  );
}
