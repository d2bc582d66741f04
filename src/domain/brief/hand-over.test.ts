import { describe, expect, test } from 'vitest';
import type { Brief } from './brief.ts';
import { setField } from './edit.ts';
import { factTexts, messageTexts } from './hand-over.fixture.ts';
import { handOverOf } from './hand-over.ts';
import { handOverText } from './hand-over-text.ts';
import { shortBrief } from './sample-brief.fixture.ts';
import { sampleForm } from './sample-form.fixture.ts';
import { soundDraft, walk, walkAll } from './walked-brief.fixture.ts';

const submitted = walk(soundDraft, 'submit');
const approved = walkAll(submitted, ['agree', 'approve']);
const accepted = walkAll(approved, ['start', 'deliver', 'accept-work']);

const textOf = (brief: Brief) =>
  handOverText({
    ...{ brief, form: sampleForm, limit: { amount: 30_000, currency: 'RUB' }, locale: 'en' as const },
    texts: messageTexts,
    facts: factTexts,
  });

describe('a brief is handed to whoever has to act next', () => {
  test.each<[string, Brief, string, string]>([
    ['a draft', soundDraft, 'contractor', 'review'],
    ['a draft of marketing’s own project', { ...soundDraft, initiator: 'contractor' }, 'customer', 'review'],
    ['submitted', submitted, 'contractor', 'review'],
    ['returned', walk(submitted, 'return'), 'customer', 'answer'],
    ['handed over again', walkAll(submitted, ['return', 'submit']), 'contractor', 'review'],
    ['objected', walk(submitted, 'object'), 'customer', 'decide'],
    ['agreed', walk(submitted, 'agree'), 'approver', 'approve'],
    ['refused', walkAll(submitted, ['agree', 'reject']), 'customer', 'mend'],
    ['approved', approved, 'contractor', 'begin'],
    ['in work', walk(approved, 'start'), 'customer', 'progress'],
    ['delivered', walkAll(approved, ['start', 'deliver']), 'customer', 'accept'],
    ['about to change', walkAll(approved, ['start', 'change']), 'contractor', 'review'],
    ['accepted', accepted, 'customer', 'outcome'],
    ['with the customer’s view', walk(accepted, 'outcome'), 'contractor', 'outcome'],
    ['cancelled', walk(submitted, 'cancel'), 'contractor', 'cancelled'],
  ])('%s', (_name, brief, to, ask) => {
    expect(handOverOf(brief)).toEqual({ to, ask });
  });

  test('with the views of both sides there is nothing left to ask', () => {
    const told = walk(accepted, 'outcome');
    const [outcome] = told.events.slice(-1);
    const both = {
      ...told,
      events: [...told.events, { ...outcome, whose: { role: 'contractor', name: '' } }],
    } as Brief;
    expect(handOverOf(both)).toEqual({ to: 'customer', ask: 'done' });
  });
});

describe('the message', () => {
  test('of a short brief holds all its answers, and nothing that is not answered', () => {
    expect(textOf(shortBrief).split('\n')).toEqual([
      '“Pens, 200”',
      'Asked: review.',
      '',
      'audience: Installers',
      'goal: They ring us for the next job',
      'due: 20 December 2026',
    ]);
  });

  test('of a full brief holds the main points, and says where the rest is', () => {
    const lines = textOf(submitted).split('\n');
    expect(lines[0]).toBe('“Booklet for Light 2027” (No. 2026-014)');
    expect(lines).toContain('what: Booklet, A4, two folds, 1,500; The same for e-mail, PDF, 1 file');
    expect(lines).toContain('inputs: Prices with article codes (from Head of sales, by 12 January 2027)');
    expect(lines).toContain('budget: 78,000 ₽');
    expect(lines).toContain('approver: A. Petrova, Commercial director');
    expect(lines).toContain('The rest is in the file.');
    expect(lines.at(-1)).toMatch(/^fingerprint: [0-9A-F]{4}-[0-9A-F]{4}$/);
  });

  test('stays fit for a chat, whatever was typed', () => {
    const long = setField(soundDraft, 'goal', 'more requests from the stand '.repeat(500));
    const rows = Array.from({ length: 20 }, (_, index) => ({ what: `Thing ${index}`, quantity: '1' }));
    const text = textOf({ ...long, fields: { ...long.fields, deliverables: rows } });
    expect(text.length).toBeLessThan(1200);
    expect(text).toContain('what: Thing 0, 1; Thing 1, 1; Thing 2, 1 and 17 more');
    expect(text).toMatch(/goal: more requests .*…$/m);
    expect(textOf(setField(soundDraft, 'goal', 'я'.repeat(300)))).toContain(`goal: ${'я'.repeat(199)}…`);
  });

  test('tells what is still missing for approval', () => {
    const text = textOf({ ...shortBrief, mode: 'full' });
    expect(text).toContain('missing: Label of title; Label of customer; Label of contractor; Label of approver');
    expect(text).toMatch(/missing: .* and \d more$/m);
  });

  test('tells who sets the amount while nobody has', () => {
    const brief = setField(setField(shortBrief, 'budget.amount', ''), 'budget.setBy', 'the commercial director');
    expect(textOf(brief)).toContain('setBy: the commercial director');
    expect(textOf({ ...shortBrief, fields: { goal: 'a' } })).not.toContain('budget');
  });

  test('repeats the questions, the refusal, the objections and what was overruled', () => {
    expect(textOf(walk(submitted, 'return', { questions: 'Which stand?\nWho checks?' }))).toContain(
      'questions: Which stand? Who checks?',
    );
    expect(textOf(walk(walk(submitted, 'agree'), 'reject', { reason: 'too dear' }))).toContain('reason: too dear');
    const objection = {
      requirement: '5,000 copies',
      consequence: { what: '3,800 stay in their boxes', likelihood: 'almost certain', by: '2027-03-19' },
      alternative: { what: '1,500 copies', cost: '78,000' },
    };
    const objected = walk(submitted, 'object', objection);
    expect(textOf(objected)).toContain(
      'objection: 5,000 copies → 3,800 stay in their boxes (likely: almost certain; shows: 19 March 2027)\n' +
        'alternative: 1,500 copies, 78,000',
    );
    expect(textOf(walk(objected, 'insist'))).toContain('overruled: 5,000 copies → 3,800 stay in their boxes');
    expect(textOf(walk(walk(submitted, 'object', { requirement: '5,000 copies' }), 'insist'))).toContain(
      'overruled: 5,000 copies\n',
    );
  });

  test('of a returned brief without a word says only that it came back', () => {
    expect(textOf(walk(submitted, 'return'))).not.toContain('questions:');
    expect(textOf(walk(approved, 'start'))).toContain('Asked: progress.');
  });
});
