import { describe, expect, test } from 'vitest';
import { isCommonField } from './fields.ts';
import { formFor, kindOf, shortFields, withKindFields } from './form.ts';
import { sampleForm } from './sample-form.fixture.ts';

describe('the form of a kind', () => {
  test('holds the kind’s own fields behind the work', () => {
    const sections = formFor(sampleForm, 'print');
    expect(sections.map(({ id }) => id)).toEqual(['parties', 'purpose', 'work', 'kind', 'terms']);
    expect(sections[3]).toMatchObject({ title: 'Printed materials', fields: [{ id: 'run' }, { id: 'colours' }, {}] });
  });

  test('is the common one for a kind without fields of its own and for a kind that is gone', () => {
    expect(formFor(sampleForm, 'souvenirs')).toBe(sampleForm.sections);
    expect(formFor(sampleForm, 'gone')).toBe(sampleForm.sections);
    expect(kindOf(sampleForm, 'gone')).toBeUndefined();
  });

  test('takes the fields of one kind, and leaves the others without theirs', () => {
    const head = { ...sampleForm, kinds: sampleForm.kinds.map(({ fields: _fields, ...kind }) => kind) };
    const own = sampleForm.kinds.find(({ id }) => id === 'print')?.fields ?? [];
    const form = withKindFields(head, 'print', own);
    expect(formFor(form, 'print')).toEqual(formFor(sampleForm, 'print'));
    expect(form.kinds.filter(({ fields }) => fields.length > 0).map(({ id }) => id)).toEqual(['print']);
  });

  test('asks the short questions in their own order', () => {
    const ids = shortFields(sampleForm).map(({ id }) => id);
    expect(ids).toEqual([
      ...[
        'deliverables',
        'audience',
        'occasion',
        'goal',
        'due',
        'inputs',
        'factChecker',
        'budget',
        'accepter',
        'approver',
      ],
    ]);
  });

  test('leaves out a short field that the form does not have', () => {
    const form = { ...sampleForm, short: [{ id: 'x', title: '', hint: '', fields: ['goal', 'nowhere'] }] };
    expect(shortFields(form).map(({ id }) => id)).toEqual(['goal']);
  });
});

test('common fields are told from those of a kind, whatever the object inherits', () => {
  expect(isCommonField('goal')).toBe(true);
  expect(isCommonField('run')).toBe(false);
  expect(isCommonField('toString')).toBe(false);
});
