// A small form for tests: every type of field, two kinds, one of them without fields of its own.
import type { BriefForm, Field } from './form.ts';

const line = (id: string, more: Partial<Field> = {}): Field =>
  ({ id, type: 'line', label: `Label of ${id}`, hint: `Hint of ${id}`, ...more }) as Field;

export const sampleForm: BriefForm = {
  sections: [
    {
      id: 'parties',
      title: 'Parties',
      fields: [
        line('title', { required: 'submit' }),
        {
          ...line('customer', { required: 'submit' }),
          type: 'group',
          parts: [
            { id: 'name', type: 'line', label: 'Name' },
            { id: 'department', type: 'line', label: 'Department' },
          ],
        },
        {
          ...line('contractor', { required: 'approve' }),
          type: 'group',
          parts: [{ id: 'name', type: 'line', label: 'Name', required: 'approve' }],
        },
        {
          ...line('approver', { required: 'approve', shortLabel: 'Who approves' }),
          type: 'group',
          parts: [
            { id: 'name', type: 'line', label: 'Name' },
            { id: 'role', type: 'line', label: 'Job title' },
          ],
        },
        line('accepter'),
      ],
    },
    {
      id: 'purpose',
      title: 'Problem and goal',
      fields: [
        line('problem', { type: 'text', required: 'submit' }),
        line('goal', { type: 'text', required: 'submit', shortLabel: 'What they will do next' }),
        {
          ...line('measure', { required: 'approve', optionalFor: ['souvenirs'] }),
          type: 'group',
          parts: [
            { id: 'metric', type: 'line', label: 'Metric' },
            { id: 'baseline', type: 'line', label: 'Now' },
            { id: 'target', type: 'line', label: 'Target' },
            { id: 'date', type: 'date', label: 'Measured on' },
          ],
        },
        line('audience', { type: 'text', required: 'submit' }),
        line('occasion', { type: 'text' }),
      ],
    },
    {
      id: 'work',
      title: 'The work',
      fields: [
        {
          ...line('deliverables', { required: 'submit' }),
          type: 'rows',
          columns: [
            { id: 'what', type: 'line', label: 'What' },
            { id: 'format', type: 'line', label: 'Format' },
            { id: 'quantity', type: 'line', label: 'Quantity' },
          ],
          add: 'Add a deliverable',
          row: 'Deliverable',
        },
        line('references', { type: 'text' }),
      ],
    },
    {
      id: 'terms',
      title: 'Time and money',
      fields: [
        {
          ...line('inputs', { required: 'approve' }),
          type: 'rows',
          columns: [
            { id: 'what', type: 'line', label: 'What' },
            { id: 'who', type: 'line', label: 'Who supplies it' },
            { id: 'by', type: 'date', label: 'By when' },
          ],
          add: 'Add an input',
          row: 'Input',
          none: 'Nothing is needed',
        },
        line('factChecker'),
        { ...line('budget', { required: 'approve' }), type: 'money', setBy: 'Set by' },
        line('due', { type: 'date', required: 'submit' }),
        { ...line('reviewRounds'), type: 'number' },
        {
          ...line('criteria', { required: 'approve' }),
          type: 'list',
          add: 'Add a criterion',
          row: 'Criterion',
        },
        line('constraints', { type: 'text', none: 'No constraints' }),
      ],
    },
  ],
  short: [
    { id: 'what', title: 'What and how many?', hint: '', fields: ['deliverables'] },
    { id: 'whom', title: 'Who is it for?', hint: '', fields: ['audience', 'occasion'] },
    { id: 'goal', title: 'What should they do?', hint: '', fields: ['goal'] },
    { id: 'due', title: 'By what day?', hint: '', fields: ['due'] },
    { id: 'inputs', title: 'What do you supply?', hint: '', fields: ['inputs', 'factChecker'] },
    { id: 'budget', title: 'How much money?', hint: '', fields: ['budget'] },
    { id: 'people', title: 'Who accepts and approves?', hint: '', fields: ['accepter', 'approver'] },
  ],
  kinds: [
    {
      id: 'print',
      order: 1,
      title: 'Printed materials',
      about: 'Booklets and slides.',
      leadDays: 21,
      deliverable: 'booklet',
      fields: [
        { ...line('run'), type: 'number', unit: 'copies' },
        {
          ...line('colours'),
          type: 'choice',
          options: [
            { id: 'full', label: 'Full colour' },
            { id: 'one', label: 'One colour' },
          ],
        },
        line('validUntil', { type: 'date' }),
      ],
    },
    { id: 'souvenirs', order: 2, title: 'Souvenirs', about: '', leadDays: 14, deliverable: 'pens', fields: [] },
  ],
};
