import type { ComponentChildren } from 'preact';
import type { Field, Stage } from '#domain/brief/form.ts';
import { fieldElementId, inputId, useEditor } from './editor-context.ts';

export type Frame = {
  field: Field;
  stage: Stage | null;
  /** The label is the heading of a question. */
  isQuestion: boolean;
  /** A further hint, like an example of the kind. */
  example?: string | undefined;
  refusal?: string | undefined;
  /** What the checks say of the field. */
  notes?: ComponentChildren;
};

type Props = Frame & {
  /** Several places to write in: the label names the group. */
  isGroup: boolean;
  /** Where the label leads when there is one place to write in. */
  path?: string;
  children: ComponentChildren;
};

/** Ids of what explains a field, for `aria-describedby`. */
export function explanationsOf({ field, refusal, notes }: Pick<Frame, 'field' | 'refusal' | 'notes'>): string {
  return [
    `hint-${field.id}`,
    ...(refusal === undefined ? [] : [`refusal-${field.id}`]),
    ...(notes === undefined ? [] : [`notes-${field.id}`]),
  ].join(' ');
}

/** A field with its label, the mark that says when it is needed, its hint, and why a text was refused. */
export function FieldFrame({
  field,
  stage,
  isQuestion,
  example,
  refusal,
  notes,
  isGroup,
  path = field.id,
  children,
}: Props) {
  const { texts } = useEditor();
  const mark = stage !== null && <span class="mark-required">{texts.required[stage]}</span>;
  const Title = isQuestion ? 'h2' : 'span';
  const label = (
    <Title class={isQuestion ? 'brief-question' : 'label-text'}>
      {isGroup ? field.label : <label for={inputId(path)}>{field.label}</label>}
    </Title>
  );
  const hints = (
    <>
      <div class="hint" id={`hint-${field.id}`}>
        {field.hint}
        {example !== undefined && <p>{example}</p>}
      </div>
      {refusal !== undefined && (
        <p class="field-error" id={`refusal-${field.id}`} role="alert">
          {refusal}
        </p>
      )}
    </>
  );
  const id = fieldElementId(field.id);
  if (!isGroup) {
    return (
      <div class="field" id={id}>
        <div class="field-head">
          {label} {mark}
        </div>
        {hints}
        {children}
        {notes}
      </div>
    );
  }
  return (
    <fieldset class="field" id={id} aria-describedby={explanationsOf({ field, refusal, notes })}>
      <legend class="field-head">
        {label} {mark}
      </legend>
      {hints}
      {children}
      {notes}
    </fieldset>
  );
}
