import { describe, expect, test } from 'vitest';
import type { BriefEvent } from '../event.ts';
import { found, goodBrief, lines, shortBrief, valuesOf, withTexts } from './check-brief.fixture.ts';

const startedEarly: BriefEvent = {
  id: 'e1',
  sequence: 1,
  type: 'start-early',
  whose: { role: 'customer', name: 'Head of sales' },
  recordedBy: { role: 'customer', name: 'Head of sales' },
  basis: 'here',
  decidedAt: '2027-01-11',
  recordedAt: '2027-01-11T09:00:00Z',
  from: { paper: 'draft', work: 'none' },
  to: { paper: 'draft', work: 'in-work' },
  data: {},
  previous: null,
  fingerprint: 'f1',
};

describe('the due date', () => {
  test('of yesterday is an error at submitting and a warning at approval', () => {
    const late = { due: '2027-01-10', 'inputs.0.by': '2027-01-10', 'milestones.0.date': '2027-01-10' };
    expect(found(late)).toEqual(['due-past due E/W']);
    expect(lines(withTexts(shortBrief(), { due: '2027-01-10', 'inputs.0.by': '' }))).toContain('due-past due E/H');
    expect(lines({ ...withTexts(goodBrief(), late), events: [startedEarly] })).toEqual(['due-past due W/W']);
  });

  test('of today is not past, only near', () => {
    const today = { due: '2027-01-11', 'inputs.0.by': '2027-01-11', 'milestones.0.date': '2027-01-11' };
    expect(found(today)).toEqual(['lead-time-short due W/W']);
  });

  test('is near when fewer days are left than the kind takes', () => {
    const near = { due: '2027-01-31', 'milestones.0.date': '', 'milestones.0.what': '' };
    expect(found(near)).toContain('lead-time-short due W/W');
    expect(valuesOf(withTexts(goodBrief(), near), 'lead-time-short')).toEqual({
      due: '2027-01-31',
      today: '2027-01-11',
      days: 20,
      lead: 21,
    });
    expect(found({ ...near, due: '2027-02-01' })).not.toContain('lead-time-short due W/W');
  });

  test('is no longer called near once the work has begun, nor in a kind that is gone', () => {
    const near = withTexts(goodBrief(), { due: '2027-02-12' });
    expect(lines(near, { today: '2027-02-11' })).toEqual(['lead-time-short due W/W']);
    expect(lines({ ...near, events: [startedEarly] }, { today: '2027-02-11' })).toEqual([]);
    expect(lines({ ...near, kind: 'gone' }, { today: '2027-02-11' })).toEqual([]);
  });

  test('must be a date', () => {
    const spoken = withTexts(goodBrief(), { due: 'as soon as you can' });
    expect(lines(spoken)).toEqual(['field-missing due E/E']);
    expect(valuesOf(spoken, 'field-missing')).toEqual({ label: 'Label of due', case: 'noDate' });
    const form = { sections: [], short: [], kinds: [] };
    expect(lines(spoken, { form })).toEqual(['field-missing due E/E']);
  });
});

test('an input behind the due date is a warning, on the day itself it is none', () => {
  expect(found({ 'inputs.0.by': '2027-03-10' })).toEqual(['input-late inputs.0.by W/W']);
  expect(found({ 'inputs.0.by': '2027-03-09' })).toEqual([]);
  expect(valuesOf(withTexts(goodBrief(), { 'inputs.0.by': '2027-03-10' }), 'input-late')).toEqual({
    what: 'prices',
    day: '2027-03-10',
    due: '2027-03-09',
  });
});

test('a milestone behind the due date is an error, and a nameless one goes by its number', () => {
  expect(found({ 'milestones.0.date': '2027-03-10' })).toEqual(['milestone-late milestones.0.date E/E']);
  const nameless = withTexts(goodBrief(), { 'milestones.0.what': '', 'milestones.0.date': '2027-03-10' });
  expect(valuesOf(nameless, 'milestone-late')).toMatchObject({ what: 1 });
});
