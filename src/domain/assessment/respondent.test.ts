import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { compareDepartments } from './compare.ts';
import {
  comparedPart,
  inListOrder,
  newRespondent,
  paperResult,
  RESPONDENT_SOURCES,
  respondentOf,
  respondentSchema,
} from './respondent.ts';
import { answersOf, bank } from './vectors.fixture.ts';

const id = '3f0e8a52-6b1c-4d7e-9a90-5c2d1e4b7a60';
const otherId = '4f0e8a52-6b1c-4d7e-9a90-5c2d1e4b7a60';
const at = '2026-11-23T09:00:00.000Z';
const sheet = {
  id: 'sheet-7',
  bank: '2026.1',
  role: 'marketing',
  mode: 'full',
  answers: answersOf('middle'),
  at: '2026-11-20',
  locale: 'ru',
} as const;
const result = paperResult(sheet);

describe('answers from paper', () => {
  test('make a result like any other, of the day on the sheet', () => {
    expect(result).toEqual({
      id: 'sheet-7',
      instrument: 'company',
      bank: '2026.1',
      mode: 'full',
      respondent: { role: 'marketing' },
      locale: 'ru',
      finishedAt: '2026-11-20',
      answers: answersOf('middle'),
    });
  });

  test('keep the unit and the label where there are any', () => {
    expect(paperResult({ ...sheet, unit: 'North', label: 'Sheet 7' }).respondent).toEqual({
      role: 'marketing',
      unit: 'North',
      label: 'Sheet 7',
    });
  });
});

describe('a respondent', () => {
  const stored = newRespondent({ id, at, source: 'paper', result });

  test('is a result with how and when it was added', () => {
    expect(stored).toEqual({ id, addedAt: at, source: 'paper', result });
  });

  test.each(RESPONDENT_SOURCES)('is read back as it was when it came by %s, unknown keys included', (source) => {
    const later = { ...stored, source, seat: 4, result: { ...result, mood: 'good' } };
    expect(v.parse(respondentSchema, later)).toEqual(later);
  });

  test.each([
    ['an id that is no document’s', { id: 'sheet-7' }],
    ['a moment in words', { addedAt: 'yesterday' }],
    ['an unknown way of coming', { source: 'mail' }],
    ['no result', { result: undefined }],
    ['a result without a role', { result: { ...result, respondent: {} } }],
    ['an answer that is none', { result: { ...result, answers: { 'goal.measures': 'maybe' } } }],
  ])('is refused with %s', (_what, change) => {
    expect(v.is(respondentSchema, { ...stored, ...change })).toBe(false);
  });

  test('is refused with a key that touches prototypes', () => {
    const json = JSON.stringify(stored).replace('"answers":{', '"answers":{"__proto__":4,');
    expect(v.is(respondentSchema, JSON.parse(json))).toBe(false);
  });

  test('is told from its double by the result’s own id, however it came', () => {
    expect(respondentOf({ id: 'sheet-7' }, [stored])).toBe(stored);
    expect(respondentOf({ id: 'kept', copyOf: 'sheet-7' }, [stored])).toBe(stored);
    expect(respondentOf({ id: 'sheet-8' }, [stored])).toBeUndefined();
    expect(respondentOf({ id: 'sheet-7' }, [])).toBeUndefined();
  });

  test('takes into the comparison a role, a mode and answers, and nothing that names anybody', () => {
    const labelled = paperResult({ ...sheet, unit: 'North', label: 'Sheet 7' });
    expect(comparedPart({ result: labelled })).toEqual({ role: 'marketing', mode: 'full', answers: sheet.answers });
    const both = [comparedPart({ result }), comparedPart({ result: { ...result, respondent: { role: 'sales' } } })];
    expect(compareDepartments(bank, both)?.gap).toBe(0);
  });
});

test('respondents are listed by role, then as they were added', () => {
  const added = (role: 'sales' | 'marketing' | 'other', addedAt: string, own = id) =>
    newRespondent({ id: own, at: addedAt, source: 'file', result: { ...result, respondent: { role } } });
  const late = '2026-11-23T10:00:00.000Z';
  const [first, second, third, fourth, fifth] = [
    added('sales', at),
    added('sales', late),
    added('marketing', at),
    added('marketing', at, otherId),
    added('other', at),
  ];
  const mixed = [fifth, fourth, third, second, first];
  expect(inListOrder(mixed)).toEqual([first, second, third, fourth, fifth]);
  expect(inListOrder([third, third])).toEqual([third, third]);
  expect(mixed[0]).toBe(fifth);
});
