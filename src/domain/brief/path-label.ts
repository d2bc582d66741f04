import type { Field } from './form.ts';

/** The name of a place of the form in its labels: «Цель», «Показатель: Стало», «Что сделать 2: Количество». */
export function pathLabel(fields: readonly Field[], path: string): string {
  const [fieldId = '', first = '', second = ''] = path.split('.');
  const field = fields.find(({ id }) => id === fieldId);
  if (field === undefined || first === '') return field?.label ?? path;
  switch (field.type) {
    case 'group': {
      const part = field.parts.find(({ id }) => id === first);
      return part === undefined || field.parts.length === 1 ? field.label : `${field.label}: ${part.label}`;
    }
    case 'rows': {
      const row = `${field.row} ${Number(first) + 1}`;
      const column = field.columns.find(({ id }) => id === second);
      return column === undefined ? row : `${row}: ${column.label}`;
    }
    case 'list':
      return `${field.row} ${Number(first) + 1}`;
    default:
      return field.label;
  }
}
