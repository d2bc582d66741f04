import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { newBrief } from './brief.ts';
import {
  addRow,
  fieldValue,
  insertRow,
  listOf,
  moveRow,
  removeRow,
  rowsOf,
  setField,
  setNone,
  textAt,
} from './edit.ts';
import { fullBrief } from './sample-brief.fixture.ts';

const empty = newBrief({ id: 'b', kind: 'print', mode: 'full', locale: 'en', at: '2026-11-09T08:00:00.000Z' });

describe('setting a text', () => {
  test('works on a field, a part, a list line and a cell', () => {
    const brief = ['goal', 'measure.target', 'criteria.0', 'deliverables.0.what'].reduce(
      (before, path) => setField(before, path, `text of ${path}`),
      empty,
    );
    expect(brief.fields).toEqual({
      goal: 'text of goal',
      measure: { target: 'text of measure.target' },
      criteria: ['text of criteria.0'],
      deliverables: [{ what: 'text of deliverables.0.what' }],
    });
  });

  test('puts a kind’s own field where the kind’s fields lie', () => {
    expect(setField(empty, 'run', '1500')).toMatchObject({ fields: {}, kindFields: { run: '1500' } });
  });

  test('takes an emptied field and the last emptied part away', () => {
    expect(setField(setField(empty, 'goal', 'x'), 'goal', '').fields).toEqual({});
    expect(setField(setField(empty, 'measure.target', 'x'), 'measure.target', '').fields).toEqual({});
  });

  test('keeps an emptied row in its place', () => {
    const emptied = setField(fullBrief, 'inputs.0.what', '');
    expect(emptied.fields.inputs).toEqual([{ who: 'Head of sales', by: '2027-01-12' }]);
    expect(setField(fullBrief, 'criteria.0', '').fields.criteria?.[0]).toBe('');
  });

  test('refuses a row that is not there', () => {
    expect(() => setField(empty, 'inputs.1.what', 'x')).toThrow('No row 1 in inputs');
  });

  test('reads back what was set, whatever was typed, and changes nothing else', () => {
    const paths = fc.constantFrom(
      'goal',
      'measure.target',
      'budget.amount',
      'criteria.1',
      'deliverables.1.quantity',
      'run',
    );
    fc.assert(
      fc.property(paths, fc.string({ unit: 'binary' }), (path, text) => {
        const changed = setField(fullBrief, path, text);
        expect(textAt(changed, path)).toBe(text);
        expect(textAt(setField(changed, path, textAt(fullBrief, path)), path)).toBe(textAt(fullBrief, path));
        expect({ ...changed, fields: {}, kindFields: {} }).toEqual({ ...fullBrief, fields: {}, kindFields: {} });
      }),
    );
  });

  test('never touches a prototype', () => {
    const changed = setField(setField(empty, '__proto__', 'x'), 'measure.__proto__', 'x');
    expect(Reflect.get({}, 'x')).toBeUndefined();
    expect(textAt(changed, '__proto__')).toBe('x');
  });
});

describe('rows', () => {
  test('are added, moved, taken away and put back', () => {
    const added = addRow(fullBrief, 'criteria', 'third');
    expect(added.fields.criteria?.[2]).toBe('third');
    const moved = moveRow(added, 'criteria', 2, 0);
    expect(moved.fields.criteria?.[0]).toBe('third');
    expect(moveRow(moved, 'criteria', 0, 3)).toBe(moved);
    expect(insertRow(removeRow(moved, 'criteria', 0), 'criteria', 0, 'third')).toEqual(moved);
  });

  test('are not «none needed» when the last one is taken away', () => {
    expect(fieldValue(removeRow(fullBrief, 'inputs', 0), 'inputs')).toBeUndefined();
  });

  test('give way to «none needed» and come back to no answer', () => {
    const none = setNone(fullBrief, 'inputs', true);
    expect(fieldValue(none, 'inputs')).toEqual([]);
    expect(fieldValue(setNone(none, 'inputs', false), 'inputs')).toBeUndefined();
    expect(addRow(none, 'inputs', {}).fields.inputs).toEqual([{}]);
  });
});

describe('reading', () => {
  test('gives nothing for what is not answered or has another shape', () => {
    expect(textAt(empty, 'measure.target')).toBe('');
    expect(textAt(fullBrief, 'measure')).toBe('');
    expect(textAt(fullBrief, 'goal.toString')).toBe('');
    expect(rowsOf(fullBrief, 'goal')).toEqual([]);
    expect(rowsOf(fullBrief, 'criteria')).toEqual([]);
    expect(listOf(fullBrief, 'goal')).toEqual([]);
    expect(listOf(fullBrief, 'inputs')).toEqual([]);
    expect(rowsOf(fullBrief, 'deliverables')).toHaveLength(2);
    expect(listOf(fullBrief, 'criteria')).toHaveLength(2);
  });
});
