import { describe, expect, test } from 'vitest';
import type { Brief, Initiator } from './brief.ts';
import { setField } from './edit.ts';
import type { BriefEvent } from './event.ts';
import { letterTexts } from './hand-over.fixture.ts';
import { filledLetter, gapsIn, LETTER_PLACES, letterFacts } from './letter-facts.ts';
import { shortBrief } from './sample-brief.fixture.ts';
import { sampleForm } from './sample-form.fixture.ts';
import { soundDraft, walk, walkAll } from './walked-brief.fixture.ts';

const submitted = walk(soundDraft, 'submit');
const objection = {
  requirement: '5,000 copies',
  consequence: { what: '3,800 stay in their boxes', by: '2027-03-19' },
  alternative: { what: '1,500 copies', effect: 'enough for the stand' },
};

const factsOf = (brief: Brief, writer: Initiator = 'contractor') =>
  letterFacts({
    ...{ brief, writer, form: sampleForm, limit: { amount: 30_000, currency: 'RUB' }, locale: 'en' as const },
    texts: letterTexts,
  });

function told(brief: Brief, basis: string): Brief {
  return { ...brief, events: brief.events.map((event): BriefEvent => ({ ...event, basis })) };
}

describe('the facts of a brief for a letter', () => {
  test('are what it says', () => {
    expect(factsOf(submitted)).toMatchObject({
      name: '“Booklet for Light 2027” (No. 2026-014)',
      ...{ to: 'Head of sales', from: 'Events coordinator', awaited: 'Events coordinator' },
      ...{ customer: 'Head of sales', contractor: 'Events coordinator', approver: 'A. Petrova' },
      due: '9 March 2027',
      measure: 'calculation requests, now 12, target 40, on 20 March 2027',
      inputs: '– Prices with article codes (from Head of sales, by 12 January 2027)',
      waitsFor: 'waiting: review',
      handedOn: '23 November 2026',
      warnings: 'There were none.',
    });
    expect(factsOf(submitted).fingerprint).toMatch(/^[0-9A-F]{4}-[0-9A-F]{4}$/);
  });

  test('are written from either side', () => {
    expect(factsOf(submitted, 'customer')).toMatchObject({ to: 'Events coordinator', from: 'Head of sales' });
  });

  test('are gaps to fill in where it says nothing: never a broken sentence', () => {
    const facts = factsOf({ ...shortBrief, fields: {} });
    expect(facts.name).toBe('“untitled”');
    for (const place of LETTER_PLACES) expect(facts[place].trim()).not.toBe('');
    for (const place of ['to', 'due', 'goal', 'inputs', 'measure', 'decider', 'requirement', 'reason'] as const) {
      expect(facts[place]).toBe(`[${place}]`);
    }
    expect(factsOf(setField(shortBrief, 'measure.target', '40')).measure).toBe('target 40');
    const bare: Brief = { ...shortBrief, fields: { inputs: [{ what: 'Prices' }, { who: 'Sales' }] } };
    expect(factsOf(bare).inputs).toBe('– Prices');
  });

  test('ask what was asked when it was returned, else for what approval misses', () => {
    expect(factsOf(walk(submitted, 'return', { questions: 'Which stand?\n\nWho checks?' })).questions).toBe(
      '– Which stand?\n– Who checks?',
    );
    expect(factsOf({ ...shortBrief, mode: 'full' }).questions).toContain('– Label of title\n');
    expect(factsOf({ ...shortBrief, mode: 'full' }).questions).toContain('(Deliverable 1: Format)');
  });

  test('warn of the objection that waits, else of the last one', () => {
    const facts = { requirement: '5,000 copies', alternative: '1,500 copies, enough for the stand' };
    const objected = walk(submitted, 'object', objection);
    expect(factsOf(objected)).toMatchObject({
      ...facts,
      consequence: '3,800 stay in their boxes (shows: 19 March 2027)',
    });
    expect(factsOf(walk(objected, 'insist'))).toMatchObject({
      ...facts,
      warnings: '5,000 copies → 3,800 stay in their boxes (shows: 19 March 2027)',
    });
  });

  test('name the decision that rests on a talk', () => {
    const agreed = walkAll(submitted, ['agree']);
    expect(factsOf(told(agreed, 'phone'))).toMatchObject({
      ...{ decider: 'Head of marketing', decision: 'take the step agree', decidedOn: '23 November 2026' },
      how: 'on the phone',
    });
    expect(factsOf(told(agreed, 'meeting')).how).toBe('in a meeting');
    expect(factsOf(told(agreed, 'letter')).decision).toBe('[decision]');
  });

  test('know the day of acceptance and the day by which an answer was asked', () => {
    const accepted = walkAll(submitted, ['agree', 'approve', 'start', 'deliver']);
    expect(factsOf(walk(accepted, 'accept-work', { date: '2026-11-20' })).acceptedOn).toBe('20 November 2026');
    expect(factsOf(walk(accepted, 'accept-work')).acceptedOn).toBe('23 November 2026');
    expect(factsOf(walk(soundDraft, 'record', { accepted: '2026-10-01' })).acceptedOn).toBe('1 October 2026');
    expect(factsOf(walk(submitted, 'notice', { answerBy: '2026-12-01' })).answerBy).toBe('1 December 2026');
  });
});

describe('a letter', () => {
  const letter = { id: 'x', title: '', when: '', subject: 'About {name}', body: 'Dear {to},\n\nby {due}. {goal}.\n' };

  test('is filled with facts; a stop is never doubled, a non-breaking space never copied', () => {
    const facts = { ...factsOf(submitted), due: '9\u00a0марта 2027 г.', goal: 'And so on…' };
    expect(filledLetter(letter, facts)).toEqual({
      subject: 'About “Booklet for Light 2027” (No. 2026-014)',
      body: 'Dear Head of sales,\n\nby 9 марта 2027 г. And so on….',
    });
  });

  test('counts the gaps that are left', () => {
    const { body } = filledLetter(letter, factsOf({ ...shortBrief, fields: {} }));
    expect(gapsIn(body, letterTexts)).toBe(3);
    expect(gapsIn(body.replace('[due]', 'Monday'), letterTexts)).toBe(2);
  });
});
