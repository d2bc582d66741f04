import fc from 'fast-check';
import type { AttemptResult } from './attempt.ts';
import { type Answers, type Bank, itemsInScope, type Mode, ROLES } from './bank.ts';
import { decodeResultLink, encodeResultLink } from './result-link.ts';
import { anyHabits, selfCheckBank } from './self-check.fixture.ts';
import { answersOf, anyAnswers, anyMode, bank } from './vectors.fixture.ts';

/** The banks in use. */
export const banks: Readonly<Record<string, Bank>> = { company: bank, customer: selfCheckBank };
/** A result without label and unit. */
export const plain: AttemptResult = {
  id: '0b9b6f1c-5b0a-4c39-9b1e-0d8b1f6f2c11',
  instrument: 'company',
  bank: '2026.1',
  mode: 'full',
  respondent: { role: 'marketing' },
  locale: 'en',
  finishedAt: '2026-11-23',
  answers: answersOf('half-filled-functions'),
};

function restricted(answers: Answers, own: Bank, mode: Mode): Answers {
  const asked = itemsInScope(own, mode).map((item) => item.id);
  return Object.fromEntries(Object.entries(answers).filter(([id]) => asked.includes(id)));
}

/** A result as it comes out of its own link. */
export function reopened(result: AttemptResult): AttemptResult {
  const own = banks[result.instrument] ?? bank;
  const outcome = decodeResultLink(encodeResultLink(result, own), banks, result.locale);
  if (!outcome.ok) throw new Error(outcome.problem);
  return outcome.value;
}

/** One character of seven code points. */
export const FAMILY = '👨‍👩‍👧‍👦';
const anyId = fc.oneof(fc.uuid(), fc.stringMatching(/^[0-9A-Za-z-]{1,64}$/));
const anyDay = fc
  .integer({ min: 0, max: 40_000 })
  .map((day) => new Date(Date.UTC(2020, 0, 1 + day)).toISOString().slice(0, 10));
const letters = fc.oneof(
  fc.string({ maxLength: 200 }),
  fc.string({ unit: fc.constantFrom('ё', 'ж', 'Щ', ' ', '-'), maxLength: 200 }),
  fc.string({ unit: fc.constantFrom('😀', '👩🏽‍🚀', FAMILY, 'e\u0301', 'a'), maxLength: 30 }),
);
const anyRespondent = fc.record(
  { role: fc.constantFrom(...ROLES), label: letters, unit: letters },
  { requiredKeys: ['role'] },
);
const details = { id: anyId, respondent: anyRespondent, locale: fc.constantFrom('ru' as const, 'en' as const) };
/** Any result of the company assessment. */
export const ofCompany = fc
  .record(
    { ...details, mode: anyMode, answers: anyAnswers, finishedAt: anyDay },
    { requiredKeys: ['id', 'respondent', 'locale', 'mode', 'answers'] },
  )
  .map(
    (result): AttemptResult => ({
      ...result,
      instrument: 'company',
      bank: '2026.1',
      answers: restricted(result.answers, bank, result.mode),
    }),
  );
const ofCustomer = fc
  .record({ ...details, answers: anyHabits })
  .map((result): AttemptResult => ({ ...result, instrument: 'customer', bank: '2026.1', mode: 'full' }));
/** Any result of any instrument. */
export const anyResult = fc.oneof(ofCompany, ofCustomer);
