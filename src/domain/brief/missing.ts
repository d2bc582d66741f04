import type { Field, Stage } from './form.ts';
import type { Requirement } from './required.ts';

/** A field in which something is missing, in words and with the place to go to. */
export interface MissingField {
  readonly id: string;
  readonly label: string;
  readonly stage: Stage;
  /** The first place that is missing: a path like `measure.target`. */
  readonly path: string;
  /** Which parts or cells are missing; none when the whole field is. */
  readonly details: readonly string[];
}

/** What is missing, field by field in the order of the requirements; fields that are not given are left out. */
export function missingByField(requirements: readonly Requirement[], fields: readonly Field[]): MissingField[] {
  const ids = [...new Set(requirements.map(({ field }) => field))];
  return ids.flatMap((id) => {
    const field = fields.find((each) => each.id === id);
    const own = requirements.filter((requirement) => requirement.field === id);
    const [first] = own;
    if (field === undefined || first === undefined) return [];
    const stage = own.some((requirement) => requirement.stage === 'submit') ? 'submit' : 'approve';
    return [{ id, label: field.label, stage, path: first.path, details: detailsOf(field, own) }];
  });
}

function detailsOf(field: Field, requirements: readonly Requirement[]): string[] {
  if (field.type === 'group') {
    const labels = field.parts.filter(({ id }) => requirements.some(({ path }) => path === `${field.id}.${id}`));
    return labels.length === field.parts.length ? [] : labels.map(({ label }) => label);
  }
  if (field.type !== 'rows') return [];
  return requirements.flatMap(({ path }) => {
    const [, index, columnId] = path.split('.');
    const column = field.columns.find(({ id }) => id === columnId);
    return column === undefined ? [] : [`${field.row} ${Number(index) + 1}: ${column.label}`];
  });
}
