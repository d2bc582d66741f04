import { expect, test } from 'vitest';
import { setField } from './edit.ts';
import { afterSteps, draftBrief, limit, stepOf, straight } from './flow.fixture.ts';
import { askedOf, flowValues } from './flow-words.ts';

const side = (is: string) => ({ is, of: `of ${is}`, to: `to ${is}`, by: `by ${is}` });
const words = {
  roles: { customer: side('Customer'), contractor: side('Contractor'), approver: side('Approver') },
  named: 'the brief “{title}”',
  namedNumber: 'brief {number} “{title}”',
  due: ' Due on {date}.',
};
const facts = { title: 'Booklet “Depot”', limit, silenceDays: 5, locale: 'en' } as const;

test('sentences name the brief, its day, the limit and the sides', () => {
  expect(flowValues(draftBrief(), facts, words)).toEqual({
    brief: 'the brief “Booklet ‘Depot’”',
    due: ' Due on 9 March 2027.',
    limit: expect.stringContaining('30,000'),
    days: '5',
    ...{ initiator: 'customer', initiatorOf: 'of Customer', initiatorTo: 'to Customer', initiatorBy: 'by Customer' },
    ...{ other: 'contractor', otherOf: 'of Contractor', otherTo: 'to Contractor', otherBy: 'by Contractor' },
  });
  const own = { ...draftBrief({ initiator: 'contractor' }), number: '2026-014' };
  expect(flowValues(own, { ...facts, silenceDays: null }, words)).toMatchObject({
    brief: 'brief 2026-014 “Booklet ‘Depot’”',
    other: 'customer',
    days: '',
  });
});

test('without a day nothing is said of it, and a day that ends with a point ends the sentence', () => {
  expect(flowValues(setField(draftBrief(), 'due', ''), facts, words)['due']).toBe('');
  expect(flowValues(draftBrief(), { ...facts, locale: 'ru' }, words)['due']).toMatch(/[^.]\.$/);
});

test('what was asked last is told to the side that answers it', () => {
  const returned = afterSteps(draftBrief(), [stepOf('submit'), stepOf('return', { questions: 'Which prices?' })]);
  expect(askedOf(returned)).toEqual({ type: 'return', text: 'Which prices?', at: '2026-11-10' });
  expect(askedOf(afterSteps(returned, [stepOf('note', { text: 'x' })]))).toMatchObject({ text: 'Which prices?' });
  const rework = stepOf('rework', { criterion: 'The QR code opens the form', reason: 'it opens the home page' });
  const back = afterSteps(draftBrief(), [...straight.started, stepOf('deliver'), rework]);
  expect(askedOf(back)?.text).toBe('The QR code opens the form: it opens the home page');
});

test('nothing is asked when other steps came since, or nothing was written', () => {
  expect(askedOf(draftBrief())).toBeNull();
  expect(askedOf(afterSteps(draftBrief(), [stepOf('submit')]))).toBeNull();
  expect(askedOf(afterSteps(draftBrief(), [stepOf('submit'), stepOf('return')]))).toBeNull();
});
