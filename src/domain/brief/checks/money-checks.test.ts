import { describe, expect, test } from 'vitest';
import { found, goodBrief, lines, shortBrief, valuesOf, withTexts } from './check-brief.fixture.ts';

describe('run, unit price and budget', () => {
  const tape = { 'deliverables.0.quantity': '200 шт.', run: '200', unitPrice: '250', due: '2027-03-09' };

  test('agree within a tenth', () => {
    for (const amount of ['50 000', '55 000', '46 000']) {
      expect(found({ ...tape, 'budget.amount': amount }, 'souvenirs')).toEqual([]);
    }
  });

  test('disagree beyond it, either way', () => {
    expect(found({ ...tape, 'budget.amount': '40 000' }, 'souvenirs')).toEqual(['costs-disagree budget.amount W/W']);
    const over = withTexts(goodBrief('souvenirs'), { ...tape, 'budget.amount': '5 000' });
    expect(valuesOf(over, 'costs-disagree')).toEqual({
      run: 200,
      unitPrice: 250,
      sum: 50_000,
      budget: 5_000,
      case: 'over',
    });
    const under = withTexts(goodBrief('souvenirs'), { ...tape, 'budget.amount': '500 000' });
    expect(valuesOf(under, 'costs-disagree')).toMatchObject({ case: 'under' });
  });

  test('are compared by the one plain quantity when no run is given', () => {
    const noRun = { ...tape, run: '' };
    expect(found({ ...noRun, 'budget.amount': '5 000' }, 'souvenirs')).toEqual(['costs-disagree budget.amount W/W']);
    const twoRows = { 'deliverables.1.what': 'pens', 'deliverables.1.format': 'blue', 'deliverables.1.quantity': '50' };
    expect(found({ ...noRun, ...twoRows, 'budget.amount': '5 000' }, 'souvenirs')).toEqual([]);
  });

  test('say nothing where one of them is missing or no number', () => {
    expect(found({ ...tape, unitPrice: 'about 250', 'budget.amount': '5 000' }, 'souvenirs')).toEqual([]);
    expect(found({ ...tape, unitPrice: '0' }, 'souvenirs')).toEqual([]);
  });
});

describe('the run', () => {
  test('is that of a deliverable, or of all together', () => {
    expect(found({ run: '1500' })).toEqual([]);
    const second = { 'deliverables.1.what': 'pocket version', 'deliverables.1.format': 'A6' };
    expect(found({ ...second, 'deliverables.1.quantity': '500 copies', run: '2 000' })).toEqual([]);
    expect(found({ ...second, 'deliverables.1.quantity': '1 file', run: '1 500' })).toEqual([]);
  });

  test('that is none of them is a warning', () => {
    expect(found({ run: '5000' })).toEqual(['costs-disagree run W/W']);
    expect(valuesOf(withTexts(goodBrief(), { run: '5000' }), 'costs-disagree')).toEqual({
      run: 5000,
      quantity: 1500,
      case: 'run',
    });
    const second = { 'deliverables.1.what': 'poster', 'deliverables.1.format': 'A2', 'deliverables.1.quantity': '30' };
    const two = withTexts(goodBrief(), { ...second, run: '5000' });
    expect(valuesOf(two, 'costs-disagree')).toMatchObject({ quantity: '1500 + 30' });
  });

  test('is not compared with quantities in words', () => {
    expect(found({ 'deliverables.0.quantity': 'as last year', run: '5000' })).toEqual([]);
  });
});

describe('an amount', () => {
  test('of zero or less is an error, in a short brief too', () => {
    expect(found({ 'budget.amount': '0' })).toEqual(['amount-not-positive budget.amount E/E']);
    expect(lines(withTexts(shortBrief(), { 'budget.amount': '-100' }))).toEqual([
      'amount-not-positive budget.amount E/E',
    ]);
  });

  test('that is no number is a hint', () => {
    const spoken = withTexts(goodBrief(), { 'budget.amount': 'up to 78 000' });
    expect(lines(spoken)).toEqual(['amount-not-positive budget.amount H/H']);
    expect(valuesOf(spoken, 'amount-not-positive')).toEqual({ amount: 'up to 78 000', case: 'unreadable' });
  });
});
