import { describe, expect, test } from 'vitest';
import { finder } from '#domain/text/word-search.ts';
import { fullBrief, shortBrief } from './sample-brief.fixture.ts';
import { briefIn } from './sample-flow.fixture.ts';
import { type FlowName, flows } from './sample-steps.fixture.ts';
import { isAllowed, stateOf } from './state.ts';
import { summaryOf } from './summary.ts';

const limit = { amount: 30_000, currency: 'RUB' };

describe('the summary of a brief', () => {
  test('says what a list shows', () => {
    expect(summaryOf(fullBrief, limit)).toMatchObject({
      id: 'b-1',
      title: 'Booklet for Light 2027',
      number: '2026-014',
      kind: 'print',
      copyOf: undefined,
      standing: { is: 'ready' },
      waitsFor: ['approver'],
      due: '2027-03-09',
      isDone: false,
      isChangeable: false,
    });
    expect(summaryOf({ ...shortBrief, copyOf: 'b-1' }, limit)).toMatchObject({
      title: 'Pens, 200',
      number: '',
      copyOf: 'b-1',
      waitsFor: ['customer'],
    });
  });

  test('an approved version may be followed by a next one, until the work is accepted', () => {
    for (const name of Object.keys(flows) as FlowName[]) {
      const brief = briefIn(name);
      expect(summaryOf(brief, limit).isChangeable, name).toBe(isAllowed('change', stateOf(brief), false));
    }
    expect(summaryOf(briefIn('accepted'), limit)).toMatchObject({ isChangeable: false, isDone: true, waitsFor: [] });
  });

  test('each side is named once, however much is asked of it', () => {
    expect(summaryOf({ ...briefIn('delivered') }, limit).waitsFor).toEqual(['customer']);
  });

  test('is found by title, number, names, department and goal', () => {
    const { words } = summaryOf(fullBrief, limit);
    for (const query of ['booklet', '2026-014', 'petrova', 'events coord', 'sales', 'three times']) {
      expect(finder(query)(words)).toBe(true);
    }
    expect(finder('catalogue')(words)).toBe(false);
  });
});
