import { expect, test } from 'vitest';
import { formFor } from './form.ts';
import { pathLabel } from './path-label.ts';
import { sampleForm } from './sample-form.fixture.ts';

const fields = formFor(sampleForm, 'print').flatMap((section) => section.fields);
const field = (id: string) => fields.find((each) => each.id === id);
const label = (path: string) => pathLabel(fields, path);

test('a field is called by its label, a part by both', () => {
  const goal = field('goal');
  expect(label('goal')).toBe(goal?.label);
  const measure = field('measure');
  if (measure?.type !== 'group') throw new Error('the sample form has a measure');
  expect(label('measure')).toBe(measure.label);
  expect(label('measure.target')).toBe(`${measure.label}: ${measure.parts.find(({ id }) => id === 'target')?.label}`);
  expect(label('measure.nowhere')).toBe(measure.label);
  expect(label('budget.amount')).toBe(field('budget')?.label);
});

test('a row is called by its number, a cell by its column as well', () => {
  const rows = field('deliverables');
  const list = field('criteria');
  if (rows?.type !== 'rows' || list?.type !== 'list') throw new Error('the sample form has rows and a list');
  expect(label('deliverables.1')).toBe(`${rows.row} 2`);
  expect(label('deliverables.0.quantity')).toBe(
    `${rows.row} 1: ${rows.columns.find(({ id }) => id === 'quantity')?.label}`,
  );
  expect(label('criteria.2')).toBe(`${list.row} 3`);
});

test('what the form does not know keeps its path', () => {
  expect(label('gone.0.what')).toBe('gone.0.what');
});
