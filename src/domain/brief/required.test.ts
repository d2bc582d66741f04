import { describe, expect, test } from 'vitest';
import type { Brief } from './brief.ts';
import { addRow, setField, setNone } from './edit.ts';
import type { Stage } from './form.ts';
import { missingFields, sectionProgress, stageOf } from './required.ts';
import { fullBrief, shortBrief } from './sample-brief.fixture.ts';
import { sampleForm } from './sample-form.fixture.ts';

const limit = { amount: 30_000, currency: 'RUB' };
const missing = (brief: Brief, stage: Stage) => missingFields(brief, sampleForm, stage, limit).map(({ path }) => path);
const blank: Brief = { ...fullBrief, fields: {}, kindFields: {} };

describe('a full brief', () => {
  test('misses nothing when all is filled in', () => {
    expect(missing(fullBrief, 'approve')).toEqual([]);
  });

  test('names what submitting and what approving needs, part by part', () => {
    const toSubmit = [
      'title',
      'customer.name',
      'customer.department',
      'problem',
      'goal',
      'audience',
      'deliverables',
      'due',
    ];
    expect(missing(blank, 'submit')).toEqual(toSubmit);
    expect(missing(blank, 'approve')).toEqual([
      ...['title', 'customer.name', 'customer.department', 'contractor.name', 'approver.name', 'approver.role'],
      ...['problem', 'goal', 'measure.metric', 'measure.baseline', 'measure.target', 'measure.date', 'audience'],
      ...['deliverables', 'inputs', 'budget', 'due', 'criteria'],
    ]);
  });

  test('needs no measure where the kind makes it optional', () => {
    expect(missing({ ...blank, kind: 'souvenirs' }, 'approve').filter((path) => path.startsWith('measure'))).toEqual(
      [],
    );
  });

  test('wants every cell of a row that was begun, and takes no notice of empty rows', () => {
    const brief = addRow(setField(fullBrief, 'inputs.0.who', ''), 'inputs', {});
    expect(missing(brief, 'approve')).toEqual(['inputs.0.who']);
    expect(missing(addRow(blank, 'deliverables', {}), 'submit')).toContain('deliverables');
  });

  test('takes «none needed» only where the form offers it', () => {
    expect(missing(setNone(fullBrief, 'inputs', true), 'approve')).toEqual([]);
    expect(missing(setNone(fullBrief, 'criteria', true), 'approve')).toEqual(['criteria']);
    expect(missing(setNone(fullBrief, 'deliverables', true), 'approve')).toEqual(['deliverables']);
  });

  test('wants an amount with its currency, or who sets it', () => {
    const noCurrency = setField(fullBrief, 'budget.currency', '');
    expect(missing(noCurrency, 'approve')).toEqual(['budget.currency']);
    expect(missing(setField(noCurrency, 'budget.amount', ''), 'approve')).toEqual(['budget']);
    expect(missing(setField(setField(fullBrief, 'budget.amount', ''), 'budget.setBy', 'CFO'), 'approve')).toEqual([]);
  });

  test('needs no approver within the standing limit', () => {
    const small = setField({ ...fullBrief, fields: { ...fullBrief.fields, approver: {} } }, 'budget.amount', '30 000');
    expect(missing(small, 'approve')).toEqual([]);
  });

  test('is not helped by spaces', () => {
    expect(missing(setField(fullBrief, 'goal', ' \n'), 'submit')).toEqual(['goal']);
  });
});

describe('a short brief', () => {
  test('needs a goal, a due date, an audience and a deliverable with quantity, at either stage', () => {
    expect(missing(shortBrief, 'approve')).toEqual([]);
    expect(missing({ ...shortBrief, fields: {} }, 'submit')).toEqual(['deliverables', 'audience', 'goal', 'due']);
    expect(missing(setField(shortBrief, 'deliverables.0.quantity', ''), 'submit')).toEqual(['deliverables.0.quantity']);
  });

  test('above the standing limit needs for approval what a full one needs', () => {
    const large = setField(setField(shortBrief, 'budget.amount', '78 000'), 'budget.currency', 'RUB');
    expect(missing(large, 'submit')).toEqual([]);
    expect(missing(large, 'approve')).toEqual([
      'inputs',
      'approver.name',
      'approver.role',
      'contractor.name',
      'criteria',
    ]);
  });
});

describe('the mark beside a label', () => {
  const field = (id: string) => sampleForm.sections.flatMap(({ fields }) => fields).find((each) => each.id === id);
  const mark = (brief: Brief, id: string) => {
    const found = field(id);
    return found && stageOf(brief, found, limit);
  };

  test('says by which stage the field is needed', () => {
    expect([mark(fullBrief, 'title'), mark(fullBrief, 'criteria'), mark(fullBrief, 'accepter')]).toEqual([
      'submit',
      'approve',
      null,
    ]);
    expect([mark(shortBrief, 'goal'), mark(shortBrief, 'problem')]).toEqual(['submit', null]);
  });
});

describe('a section', () => {
  const [parties, purpose, , terms] = sampleForm.sections;
  const progress = (brief: Brief, section = parties) => section && sectionProgress(brief, section, 'approve', limit);

  test('is empty, begun or ready, and counts', () => {
    expect(progress(blank)).toEqual({ state: 'empty', answered: 0, total: 5, missing: 6 });
    expect(progress(setField(blank, 'title', 'x'))).toMatchObject({ state: 'begun', answered: 1, missing: 5 });
    expect(progress(fullBrief)).toMatchObject({ state: 'ready', answered: 5, missing: 0 });
    expect(progress(fullBrief, purpose)).toMatchObject({ state: 'ready', answered: 4, total: 5 });
    expect(progress(fullBrief, terms)).toMatchObject({ state: 'ready', answered: 6, total: 7 });
  });

  test('of a short brief is ready without what only approval of a full one needs', () => {
    expect(progress(setField(shortBrief, 'accepter', 'I'))).toMatchObject({ state: 'ready', answered: 1, missing: 0 });
  });
});
