import { expect, test } from 'vitest';
import { leafLabel, leafText, leavesOf, presentText } from './field-leaves.ts';
import { fullBrief } from './sample-brief.fixture.ts';
import { sampleForm } from './sample-form.fixture.ts';

const leaves = leavesOf(fullBrief, sampleForm, { amount: 'amount', currency: 'currency' });
const leaf = (path: string) => leaves.find((each) => each.path === path);

test('every text of the form can be named: fields, parts, cells, lines', () => {
  const labels = ['goal', 'measure.target', 'contractor.name', 'deliverables.1.quantity', 'criteria.0', 'budget.setBy'];
  expect(labels.map((path) => leafLabel(leaves, path))).toEqual([
    'Label of goal',
    'Label of measure: Target',
    'Label of contractor',
    'Deliverable 2: Quantity',
    'Criterion 1',
    'Label of budget: Set by',
  ]);
  expect(leafLabel(leaves, 'budget.amount')).toBe('Label of budget: amount');
  expect(leafLabel(leaves, 'lost.path')).toBe('lost.path');
});

test('rows and lists end with a new one', () => {
  expect(leaf('deliverables.2.what')).toMatchObject({ label: 'Deliverable 3: What', section: 'The work' });
  expect(leaf('deliverables.3.what')).toBeUndefined();
  expect(leaf('criteria.2')).toMatchObject({ type: 'text' });
});

test('each place is written in the way of its field', () => {
  expect(['due', 'inputs.0.by', 'run', 'goal', 'colours'].map((path) => leaf(path)?.type)).toEqual([
    'date',
    'date',
    'line',
    'text',
    'choice',
  ]);
});

test('an option is read by its label', () => {
  const colours = leaf('colours');
  expect(colours && presentText(fullBrief, colours)).toBe('Full colour');
  expect(leafText(colours, 'lost')).toBe('lost');
  expect(leafText(undefined, 'as typed')).toBe('as typed');
});

test('a sum that nobody else sets has no such place', () => {
  const sections = sampleForm.sections.map((section) => ({
    ...section,
    fields: section.fields.map((field) => {
      if (field.type !== 'money') return field;
      const { setBy: _setBy, ...rest } = field;
      return rest;
    }),
  }));
  const own = leavesOf(fullBrief, { ...sampleForm, sections }, { amount: 'amount', currency: 'currency' });
  expect(own.filter(({ path }) => path.startsWith('budget.')).map(({ path }) => path)).toEqual([
    'budget.amount',
    'budget.currency',
  ]);
});
