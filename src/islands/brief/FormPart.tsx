import type { ComponentChildren } from 'preact';
import type { Brief } from '#domain/brief/brief.ts';
import type { FormPart as Part, PartState } from '#domain/brief/parts.ts';
import { FormField } from './FormField.tsx';
import { PartStateWord } from './PartStateWord.tsx';

type Props = {
  brief: Brief;
  part: Part;
  state: PartState;
  /** Null where nothing is folded. */
  isOpen: boolean | null;
  onToggle: () => void;
  /** An example of the kind for its first deliverable. */
  example: string;
  refusal: { path: string; text: string } | null;
  /** What the checks say, by field. */
  notes: ReadonlyMap<string, ComponentChildren>;
};

/** Id of the element that holds one part of the form. */
export function partElementId(partId: string): string {
  return `part-${partId}`;
}

/** One section, or one question of the short brief; on a phone sections fold, with their state in the heading. */
export function FormPart({ brief, part, state, isOpen, onToggle, example, refusal, notes }: Props) {
  const id = partElementId(part.id);
  const isSingle = brief.mode === 'short' && part.fields.length === 1;
  const fields = part.fields.map((field) => (
    <FormField
      key={field.id}
      brief={brief}
      field={field}
      isQuestion={isSingle}
      example={field.id === 'deliverables' ? example : undefined}
      refusal={refusal?.path.split('.')[0] === field.id ? refusal.text : undefined}
      notes={notes.get(field.id)}
    />
  ));
  if (isSingle) {
    return (
      <div class="part" id={id} data-part={part.id}>
        {fields}
      </div>
    );
  }
  return (
    <section class="part" id={id} data-part={part.id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>
        {isOpen === null ? (
          part.title
        ) : (
          <button
            type="button"
            class="part-toggle"
            aria-expanded={isOpen}
            aria-controls={`${id}-body`}
            onClick={onToggle}
          >
            <span>{part.title}</span> <PartStateWord state={state} />
          </button>
        )}
      </h2>
      <div id={`${id}-body`} hidden={isOpen === false}>
        {part.hint !== undefined && <p class="hint part-hint">{part.hint}</p>}
        {fields}
      </div>
    </section>
  );
}
