// What the site itself makes and takes back: where mutations begin.
import type { Attempt, AttemptResult } from '#domain/assessment/attempt.ts';
import { newRespondent } from '#domain/assessment/respondent.ts';
import { toResultFile } from '#domain/assessment/to-result-file.ts';
import { answersOf, bank } from '#domain/assessment/vectors.fixture.ts';
import type { Brief } from '#domain/brief/brief.ts';
import { setField } from '#domain/brief/edit.ts';
import { year } from '#domain/brief/ledger/year.fixture.ts';
import { fullBrief, shortBrief } from '#domain/brief/sample-brief.fixture.ts';
import { soundDraft, walkAll } from '#domain/brief/walked-brief.fixture.ts';
import { documentKey, isDocumentId } from '#domain/documents/keys.ts';
import { action, origin } from '#domain/plan/sample-plan.fixture.ts';

export { bank };

/** Briefs of every length of history, as the flow itself wrote them. */
export const briefs: readonly Brief[] = [
  shortBrief,
  fullBrief,
  soundDraft,
  walkAll(soundDraft, ['submit', 'object', 'insist', 'approve', 'start', 'deliver', 'accept-work', 'outcome']),
  walkAll(soundDraft, ['submit', 'object', 'accept', 'approve', 'change', 'goal:another', 'submit', 'agree']),
  walkAll(soundDraft, ['submit', 'return', 'submit', 'notice', 'delegate', 'note', 'start-early', 'pause']),
  walkAll(soundDraft, ['record', 'deliver', 'rework', 'deliver', 'cancel']),
  setField(shortBrief, 'goal', 'цель\u0000\ud83d'),
  ...year.slice(0, 3),
];

const result = (change: Partial<AttemptResult>): AttemptResult => ({
  id: '0b9b6f1c-5b0a-4c39-9b1e-0d8b1f6f2c11',
  instrument: 'company',
  bank: bank.bank,
  mode: 'full',
  respondent: { role: 'marketing' },
  locale: 'en',
  finishedAt: '2026-11-23',
  answers: answersOf('half-filled-functions'),
  ...change,
});

/** Results of all roles and modes. */
export const results: readonly AttemptResult[] = [
  result({}),
  result({ mode: 'quick', respondent: { role: 'sales', label: 'после выставки', unit: 'Север' } }),
  result({ id: 'r-1', respondent: { role: 'management' }, finishedAt: '2026-11-23T09:00:00.000Z', locale: 'ru' }),
  result({ id: 'copy', copyOf: 'r-1', respondent: { role: 'other' }, answers: {} }),
];

export const resultFiles = results.map(toResultFile);

const savedAt = '2026-11-23T09:10:00.000Z';
const stored = (data: unknown) => ({ schema: 1, rev: 3, savedAt, writers: [['t-1', 3]], data });

/** Stored texts of each type, as values. */
export const storedValues = {
  brief: briefs.map(stored),
  assessment: results.map((each): Attempt => ({ ...each, startedAt: savedAt })).map(stored),
  respondent: results
    .map((each) =>
      newRespondent({ id: '11111111-2222-4333-8444-555555555555', at: savedAt, source: 'file', result: each }),
    )
    .map(stored),
  action: [
    action({ id: 'a', owner: 'Директор', due: '2026-11-20', from: origin }),
    action({ id: 'b', text: ' ', doneAt: '2026-11-22' }),
  ].map(stored),
} as const;

const id = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

/** The documents that a person has in this browser, by key; a few of each type. */
export const mine: readonly (readonly [key: string, text: string])[] = (
  ['brief', 'assessment', 'respondent', 'action'] as const
).flatMap((type) =>
  storedValues[type].slice(0, 4).map((value, index) => {
    const { id: given } = value.data as { id: string };
    // The same id as in files that come in: the third brief and the fourth are two states of one.
    const own = type === 'brief' && index < 3 && isDocumentId(given) ? given : id(index);
    return [
      documentKey(type, own),
      JSON.stringify({ ...value, data: { ...(value.data as object), id: own } }),
    ] as const;
  }),
);
