import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareAnswers } from './compare-versions.ts';
import { addRow, insertRow, removeRow, setField, setNone } from './edit.ts';
import { contentFingerprint } from './fingerprint.ts';
import { formFor } from './form.ts';
import { flowDraft } from './sample-flow.fixture.ts';
import { sampleForm } from './sample-form.fixture.ts';

const fields = formFor(sampleForm, 'print').flatMap((section) => section.fields);
const brief = flowDraft();
const compare = (after: typeof brief, before = brief) => compareAnswers(before, after, fields, 'en');
const only = (after: typeof brief, before = brief) => {
  const found = compare(after, before).flatMap(({ label, differences }) =>
    differences.map(({ label: part, is, before, after }) => ({ at: [label, part].join('|'), is, before, after })),
  );
  return found;
};

describe('two texts of a brief', () => {
  test('that are the same differ nowhere', () => {
    expect(compare(brief)).toEqual([]);
    expect(compare(setField(brief, 'goal', ` ${brief.fields.goal}\n`))).toEqual([]);
  });

  test('differ field by field, in the order of the form', () => {
    const after = setField(setField(setField(brief, 'due', '2027-03-01'), 'goal', 'More requests'), 'colours', 'one');
    expect(compare(after).map(({ field }) => field)).toEqual(['goal', 'colours', 'due']);
    expect(only(setField(brief, 'due', '2027-03-01'))).toEqual([
      { at: 'Label of due|', is: 'changed', before: '9 March 2027', after: '1 March 2027' },
    ]);
    expect(only(setField(brief, 'colours', 'one'))).toMatchObject([{ before: 'Full colour', after: 'One colour' }]);
    expect(only(setField(brief, 'colours', 'gone'))).toMatchObject([{ after: 'gone' }]);
    expect(only(setField(brief, 'run', '1400'))).toMatchObject([{ before: '1500 copies', after: '1400 copies' }]);
    expect(only(setField(brief, 'references', 'as last year'))).toMatchObject([{ is: 'added', before: '' }]);
    expect(only(setField(brief, 'accepter', ''))).toMatchObject([{ is: 'removed', after: '' }]);
  });

  test('name the part of a group, and show money as one', () => {
    const after = setField(setField(brief, 'measure.date', '2027-04-30'), 'measure.metric', 'requests');
    expect(only(after)).toMatchObject([
      { at: 'Label of measure|Metric', after: 'requests' },
      { at: 'Label of measure|Measured on', after: '30 April 2027' },
    ]);
    expect(only(setField(brief, 'contractor.name', 'B.'))).toMatchObject([{ at: 'Label of contractor|' }]);
    const money = setField(setField(brief, 'budget.amount', '90 000'), 'budget.setBy', 'the director');
    expect(only(money)).toEqual([
      {
        at: 'Label of budget|',
        is: 'changed',
        before: '78,000\u00a0₽',
        after: '90,000\u00a0₽\nSet by: the director',
      },
    ]);
  });

  test('are matched row by row by their places', () => {
    expect(only(setField(brief, 'deliverables.1.format', 'PNG'))).toEqual([
      { at: 'Label of deliverables|Deliverable 2: Format', is: 'changed', before: 'PDF', after: 'PNG' },
    ]);
    const added = addRow(brief, 'inputs', { by: '2027-02-01', what: 'Photographs' });
    expect(only(added)).toEqual([
      { at: 'Label of inputs|Input 2', is: 'added', before: '', after: 'Photographs · 1 February 2027' },
    ]);
    expect(only(removeRow(brief, 'deliverables', 1))).toMatchObject([
      { at: 'Label of deliverables|Deliverable 2', is: 'removed', before: 'The same for e-mail · PDF · 1 file' },
    ]);
    expect(only(setField(brief, 'criteria.0', 'New'))).toMatchObject([{ at: 'Label of criteria|Criterion 1' }]);
    const shifted = insertRow(brief, 'criteria', 0, 'First');
    expect(only(shifted).map(({ is }) => is)).toEqual(['changed', 'changed', 'added']);
  });

  test('tell «none needed» from no answer', () => {
    const none = setNone(brief, 'inputs', true);
    expect(only(none)).toMatchObject([{ after: 'Nothing is needed' }, { is: 'removed' }]);
    expect(only(setNone(brief, 'inputs', false), none)).toMatchObject([{ is: 'removed', before: 'Nothing is needed' }]);
    expect(only(setNone(brief, 'criteria', true), setNone(brief, 'criteria', false))).toEqual([]);
  });

  test('are compared also where the form knows nothing of it', () => {
    const after = setField(setField(brief, 'stand', '24 m²'), 'crew.size', '3');
    const changed = { ...after, kindFields: { ...after.kindFields, days: [{ a: 'x' }] } };
    expect(only(changed)).toEqual([
      { at: 'stand|', is: 'added', before: '', after: '24\u00a0m²' },
      { at: 'crew|size', is: 'added', before: '', after: '3' },
      { at: 'days|1', is: 'added', before: '', after: 'x' },
    ]);
    const odd = setField(setField(brief, 'deliverables.0.colour', 'red'), 'deliverables.0.what', 'Leaflet');
    expect(only(odd)).toMatchObject([
      { after: 'Leaflet' },
      { at: 'Label of deliverables|Deliverable 1', after: 'red' },
    ]);
  });

  test('differ somewhere whenever their fingerprints do, unless in spaces alone', () => {
    const path = fc.constantFrom(
      ...['goal', 'due', 'measure.target', 'deliverables.0.what', 'criteria.1', 'budget.amount', 'colours', 'unknown'],
    );
    const change = fc.tuple(path, fc.stringMatching(/^[a-z]{0,6}$/));
    fc.assert(
      fc.property(fc.array(change, { maxLength: 4 }), (changes) => {
        const after = changes.reduce((changed, [at, text]) => setField(changed, at, text), brief);
        const isSame = contentFingerprint(after) === contentFingerprint(brief);
        expect(compare(after).length === 0).toBe(isSame);
        const back = compare(brief, after);
        expect(back.map(({ field }) => field).toSorted()).toEqual(
          compare(after)
            .map(({ field }) => field)
            .toSorted(),
        );
      }),
      { numRuns: 60 },
    );
  });
});
