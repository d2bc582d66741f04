import { describe, expect, test } from 'vitest';
import type { Brief } from '../brief.ts';
import type { BriefEvent } from '../event.ts';
import { found, goodBrief, inMode, lines, shortBrief, valuesOf, withTexts } from './check-brief.fixture.ts';

describe('an input', () => {
  test('without a person or a day is a warning at submitting, an error at approval', () => {
    expect(found({ 'inputs.0.who': '', 'inputs.0.by': '' })).toEqual([
      'input-without-owner inputs.0.who W/E',
      'input-without-owner inputs.0.by W/E',
    ]);
    expect(valuesOf(withTexts(goodBrief(), { 'inputs.0.by': ' ' }), 'input-without-owner')).toEqual({
      what: 'prices',
      case: 'by',
    });
  });

  test('in a short brief is a hint, above the limit an error at approval', () => {
    const noDay = withTexts(shortBrief(), { 'inputs.0.by': '' });
    expect(lines(noDay)).toEqual(['input-without-owner inputs.0.by H/H']);
    expect(lines(inMode(withTexts(goodBrief(), { 'inputs.0.by': '' }), 'short'))).toEqual([
      'input-without-owner inputs.0.by H/E',
    ]);
  });

  test('that is only begun is not named here', () => {
    expect(found({ 'inputs.0.what': '', 'inputs.0.by': '' })).toEqual(['field-missing inputs.0.what -/E']);
  });
});

test('out of scope and review rounds are hints in a full brief', () => {
  expect(found({ outOfScope: '', reviewRounds: '' })).toEqual([
    'out-of-scope-empty outOfScope H/H',
    'review-rounds-unset reviewRounds H/H',
  ]);
});

describe('an objection without a decision', () => {
  const event = (sequence: number, type: string, role: string, data: BriefEvent['data']): BriefEvent => ({
    id: `e${sequence}`,
    sequence,
    type,
    whose: { role, name: '' },
    recordedBy: { role, name: '' },
    basis: 'here',
    decidedAt: '2027-01-11',
    recordedAt: '2027-01-11T09:00:00Z',
    from: { paper: 'draft', work: 'none' },
    to: { paper: 'draft', work: 'none' },
    data,
    previous: null,
    fingerprint: '',
  });
  const objected: Brief = {
    ...goodBrief(),
    events: [
      event(1, 'submit', 'customer', {}),
      event(2, 'object', 'contractor', { requirement: ' 5,000 copies ' }),
      event(3, 'object', 'contractor', {}),
    ],
  };

  test('keeps the brief from approval', () => {
    expect(lines(objected)).toEqual(['objection-open objections -/E', 'objection-open objections -/E']);
    expect(valuesOf(objected, 'objection-open')).toEqual({ requirement: '5,000 copies', case: 'about' });
  });

  test('is no longer spoken of when it is decided', () => {
    const decided = [
      event(4, 'insist', 'customer', { objection: 'e2' }),
      event(5, 'accept', 'customer', { objection: 'e3' }),
    ];
    expect(lines({ ...objected, events: [...objected.events, decided[0] as BriefEvent] })).toHaveLength(1);
    expect(lines({ ...objected, events: [...objected.events, ...decided] })).toEqual([]);
  });
});

describe('the law', () => {
  test('is brought to mind while the field of the kind is empty or says that nobody knows', () => {
    for (const consent of ['', 'нет', 'Не знаем', 'to be decided', 'уточним позже']) {
      expect(found({ consent }, 'mailing')).toEqual(['law-reminder consent W/W']);
    }
    expect(valuesOf(goodBrief('mailing'), 'law-reminder')).toEqual({ case: 'mailing' });
    expect(found({ consent: 'A tick on the form' }, 'mailing')).toEqual([]);
    expect(found({ consent: 'Нет только у троих, им не пишем' }, 'mailing')).toEqual([]);
  });

  test('of advertising only where it speaks of the internet', () => {
    expect(found({ channels: 'Отраслевой журнал, щиты у трассы' }, 'advertising')).toEqual([]);
    expect(found({ channels: 'Журнал и Яндекс Директ' }, 'advertising')).toEqual(['law-reminder labelling W/W']);
    expect(found({ channels: 'Search ads', labelling: 'the agency' }, 'advertising')).toEqual([]);
  });
});
