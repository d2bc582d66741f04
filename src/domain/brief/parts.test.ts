import { describe, expect, test } from 'vitest';
import type { Brief } from './brief.ts';
import { setField } from './edit.ts';
import { type FormPart, partState, partsOf } from './parts.ts';
import { missingFields } from './required.ts';
import { fullBrief, shortBrief } from './sample-brief.fixture.ts';
import { sampleForm } from './sample-form.fixture.ts';

const limit = { amount: 30_000, currency: 'RUB' };

describe('the parts of a form', () => {
  test('are the sections in full mode', () => {
    expect(partsOf(sampleForm, 'print', 'full').map(({ id }) => id)).toEqual([
      'parties',
      'purpose',
      'work',
      'kind',
      'terms',
    ]);
  });

  test('are the seven questions in short mode, in the simpler words, and a question’s own where it has one field', () => {
    const parts = partsOf(sampleForm, 'print', 'short');
    expect(parts.map(({ title }) => title)).toEqual(sampleForm.short.map(({ title }) => title));
    expect(parts.at(2)?.fields).toMatchObject([{ id: 'goal', label: 'What should they do?', hint: '' }]);
    expect(parts.at(6)?.fields).toMatchObject([
      { label: 'Label of accepter', hint: 'Hint of accepter' },
      { label: 'Who approves', hint: 'Hint of approver' },
    ]);
  });

  test('leave out a field that the form does not have', () => {
    const form = { ...sampleForm, short: [{ id: 'x', title: '', hint: '', fields: ['goal', 'nowhere'] }] };
    expect(partsOf(form, 'print', 'short')[0]?.fields.map(({ id }) => id)).toEqual(['goal']);
  });
});

describe('a part', () => {
  const state = (brief: Brief, id: string) => {
    const part = partsOf(sampleForm, brief.kind, brief.mode).find((each) => each.id === id) as FormPart;
    return partState(brief, part, missingFields(brief, sampleForm, 'approve', limit), limit);
  };
  const blank: Brief = { ...fullBrief, fields: {}, kindFields: {} };

  test('is untouched, then tells how many fields are left, then ready', () => {
    expect(state(blank, 'parties')).toEqual({ is: 'untouched' });
    expect(state(setField(blank, 'title', 'Booklet'), 'parties')).toEqual({ is: 'left', count: 3 });
    expect(state(fullBrief, 'parties')).toEqual({ is: 'ready' });
  });

  test('in which nothing is needed is optional until something is answered, and ready with all of it', () => {
    expect(state(blank, 'kind')).toEqual({ is: 'optional' });
    expect(state(setField(blank, 'run', '1500'), 'kind')).toEqual({ is: 'some', answered: 1, total: 3 });
    expect(state(fullBrief, 'kind')).toEqual({ is: 'ready' });
  });

  test('of a short brief follows the needs of a short brief', () => {
    expect(state(shortBrief, 'goal')).toEqual({ is: 'ready' });
    expect(state(shortBrief, 'people')).toEqual({ is: 'optional' });
  });
});
