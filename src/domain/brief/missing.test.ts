import { describe, expect, test } from 'vitest';
import type { Brief } from './brief.ts';
import { setField } from './edit.ts';
import { missingByField } from './missing.ts';
import { partsOf } from './parts.ts';
import { missingFields } from './required.ts';
import { fullBrief } from './sample-brief.fixture.ts';
import { sampleForm } from './sample-form.fixture.ts';

const limit = { amount: 30_000, currency: 'RUB' };
const fields = partsOf(sampleForm, 'print', 'full').flatMap((part) => part.fields);
const missing = (brief: Brief) => missingByField(missingFields(brief, sampleForm, 'approve', limit), fields);

describe('what is missing', () => {
  test('is told once a field, with the first place to go to', () => {
    const blank: Brief = { ...fullBrief, fields: {}, kindFields: {} };
    expect(missing(blank)).toContainEqual({
      id: 'customer',
      label: 'Label of customer',
      stage: 'submit',
      path: 'customer.name',
      details: [],
    });
    expect(missing(blank).map(({ id }) => id)).toEqual([
      ...['title', 'customer', 'contractor', 'approver', 'problem', 'goal', 'measure', 'audience', 'deliverables'],
      ...['inputs', 'budget', 'due', 'criteria'],
    ]);
  });

  test('names the parts of a group and the cells of a row', () => {
    const brief = setField(setField(fullBrief, 'measure.target', ''), 'deliverables.1.quantity', '');
    expect(missing(brief)).toMatchObject([
      { id: 'measure', path: 'measure.target', stage: 'approve', details: ['Target'] },
      { id: 'deliverables', path: 'deliverables.1.quantity', stage: 'submit', details: ['Deliverable 2: Quantity'] },
    ]);
  });

  test('leaves out what is not in the form', () => {
    expect(missingByField([{ field: 'nowhere', path: 'nowhere', stage: 'submit' }], fields)).toEqual([]);
  });
});
