import { describe, expect, test } from 'vitest';
import { setNone } from '../edit.ts';
import { found, goodBrief, inMode, lines, shortBrief, valuesOf, withTexts } from './check-brief.fixture.ts';

test('a complete brief has nothing to find, full or short', () => {
  expect(lines(goodBrief())).toEqual([]);
  expect(lines(shortBrief())).toEqual([]);
});

describe('in a full brief', () => {
  test.each([
    [{ goal: '' }, 'goal-missing goal E/E'],
    [{ audience: ' ' }, 'audience-missing audience E/E'],
    [{ title: '' }, 'field-missing title E/E'],
    [{ due: '' }, 'field-missing due E/E'],
    [{ 'budget.amount': '' }, 'budget-missing budget -/E'],
    [{ 'budget.currency': '' }, 'budget-missing budget.currency -/E'],
    [{ feedbackOwner: '' }, 'feedback-owner-missing feedbackOwner -/E'],
    [{ 'criteria.0': '' }, 'criteria-missing criteria -/E'],
    [{ 'contractor.name': '' }, 'field-missing contractor.name -/E'],
    [{ 'customer.department': '' }, 'field-missing customer.department E/E'],
    [{ 'measure.date': '' }, 'measure-missing measure.date -/E'],
    [{ 'approver.role': '' }, 'approver-missing approver.role -/E'],
    [{ 'deliverables.0.format': '' }, 'deliverable-incomplete deliverables.0.format E/E'],
    [{ 'milestones.0.date': '' }, 'field-missing milestones.0.date -/E'],
    [{ 'inputs.0.what': '' }, 'field-missing inputs.0.what -/E'],
  ])('%o is noticed', (texts, line) => {
    expect(found(texts)).toEqual([line]);
  });

  test('a group without any answer is named once, as a whole', () => {
    expect(found({ 'approver.name': '', 'approver.role': '' })).toEqual(['approver-missing approver -/E']);
    const noMeasure = { 'measure.metric': '', 'measure.baseline': '', 'measure.target': '', 'measure.date': '' };
    expect(found(noMeasure)).toEqual(['measure-missing measure -/E']);
    expect(found(noMeasure, 'souvenirs')).toEqual(['measure-missing measure -/H']);
    expect(found({ 'measure.date': '' }, 'souvenirs')).toEqual(['measure-missing measure.date -/H']);
  });

  test('an approver is not missed within the standing limit', () => {
    const small = { 'budget.amount': '30 000', 'approver.name': '', 'approver.role': '' };
    expect(found(small)).toEqual([]);
    expect(found({ ...small, 'budget.amount': '30 001' })).toEqual(['approver-missing approver -/E']);
  });

  test('a message learns what is missing, and in the words of the form', () => {
    const values = (texts: Record<string, string>, check: 'measure-missing' | 'field-missing') =>
      valuesOf(withTexts(goodBrief(), texts), check);
    expect(values({ 'measure.target': '' }, 'measure-missing')).toEqual({ case: 'target' });
    expect(values({ title: '' }, 'field-missing')).toEqual({ label: 'Label of title', case: 'title' });
    expect(values({ 'customer.name': '' }, 'field-missing')).toEqual({
      label: 'Label of customer: Label of name',
      case: 'customer',
    });
    expect(values({ 'customer.name': '', 'customer.department': '' }, 'field-missing')).toEqual({
      label: 'Label of customer',
      case: 'customer',
    });
    expect(values({ 'milestones.0.what': '' }, 'field-missing')).toEqual({
      label: 'Row of milestones 1: Label of what',
    });
    expect(valuesOf(setNoneOf('milestones'), 'field-missing')).toBeUndefined();
  });
});

describe('in a short brief', () => {
  test('only a goal, an audience, a due date and deliverables with a quantity are errors', () => {
    const empty = withTexts(shortBrief(), { goal: '', audience: '', due: '', 'deliverables.0.quantity': '' });
    expect(lines(empty)).toEqual([
      'deliverable-incomplete deliverables.0.quantity E/E',
      'audience-missing audience E/E',
      'goal-missing goal E/E',
      'field-missing due E/E',
    ]);
  });

  test('what else it asks for is a hint', () => {
    const { inputs: _inputs, ...fields } = shortBrief().fields;
    expect(lines(withTexts({ ...shortBrief(), fields }, { 'budget.amount': '' }))).toEqual([
      'field-missing inputs -/H',
      'budget-missing budget -/H',
      'approver-missing approver -/H',
    ]);
  });

  test('above the limit approval needs what a full brief needs', () => {
    expect(lines(withTexts(shortBrief(), { 'budget.amount': '520 000' }))).toEqual([
      'approver-missing approver -/E',
      'field-missing contractor.name -/E',
      'measure-missing measure -/E',
      'field-missing keyMessage -/E',
      'field-missing inScope -/E',
      'field-missing milestones -/E',
      'feedback-owner-missing feedbackOwner -/E',
      'criteria-missing criteria -/E',
      'field-missing constraints -/E',
    ]);
    expect(lines(inMode(goodBrief(), 'short'))).toEqual([]);
  });
});

function setNoneOf(fieldId: string) {
  return setNone(goodBrief(), fieldId, true);
}
