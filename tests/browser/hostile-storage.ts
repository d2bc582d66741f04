// What a browser may hold when somebody meant harm, or when it was damaged: every key of the site with hostile texts.
import type { Attempt, AttemptResult } from '#domain/assessment/attempt.ts';
import { newRespondent } from '#domain/assessment/respondent.ts';
import { answersOf, bank } from '#domain/assessment/vectors.fixture.ts';
import type { Brief } from '#domain/brief/brief.ts';
import { soundDraft, walkAll } from '#domain/brief/walked-brief.fixture.ts';
import { documentKey, KEY_ROOT, snapshotKey } from '#domain/documents/keys.ts';
import type { Action } from '#domain/plan/action.ts';
import { origin } from '#domain/plan/sample-plan.fixture.ts';
import { allHostile, hostileTexts } from '#domain/text/hostile.fixture.ts';

/** Keys whose values say what something is, in the forms that the site itself writes. */
const STRUCTURE = [
  ...['id', 'copyOf', 'kind', 'mode', 'initiator', 'locale', 'type', 'paper', 'work', 'objection', 'event', 'state'],
  ...['createdAt', 'decidedAt', 'recordedAt', 'frozenAt', 'basis', 'role', 'check', 'field', 'level', 'path'],
  ...['result', 'decision', 'previous', 'fingerprint', 'currency'],
];
/** Those of them that may be any text. */
const LOOSE = ['createdAt', 'decidedAt', 'recordedAt', 'frozenAt', 'basis', 'role', 'check', 'field', 'level', 'path'];
const STRANGE = [...Object.values(hostileTexts['keys'] ?? {}), ...Object.values(hostileTexts['days'] ?? {})];

export const uuid = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
const savedAt = '2026-11-23T09:10:00.000Z';
const stored = (data: unknown) => JSON.stringify({ schema: 1, rev: 1, savedAt, data });

/** The same value with every free text replaced by the next of the corpus; with `all`, whatever else may be any text. */
function poisoned<Value>(value: Value, all: boolean): Value {
  let texts = 0;
  let strange = 0;
  function change(entry: unknown, key: string): unknown {
    if (Array.isArray(entry)) return entry.map((each) => change(each, key));
    if (typeof entry === 'object' && entry !== null) {
      return Object.fromEntries(Object.entries(entry).map(([name, each]) => [name, change(each, name)]));
    }
    if (typeof entry !== 'string') return entry;
    if (STRUCTURE.includes(key)) {
      if (!all || !LOOSE.includes(key)) return entry;
      strange += 1;
      return (STRANGE[strange % STRANGE.length] ?? '').slice(0, 40);
    }
    texts += 1;
    return allHostile[texts % allHostile.length];
  }
  return change(value, '') as Value;
}

const long = walkAll(soundDraft, [
  'submit',
  'object',
  'insist',
  'approve',
  'start',
  'notice',
  'deliver',
  'accept-work',
]);
const told = walkAll(long, ['outcome']);
const changing = walkAll(soundDraft, ['submit', 'object', 'accept', 'approve', 'change']);

/** Briefs with hostile texts wherever people type, and those with strange dates, roles and bases besides. */
export const hostileBriefs: readonly Brief[] = [
  poisoned({ ...told, id: uuid(1) }, false),
  poisoned({ ...changing, id: uuid(2) }, false),
  poisoned({ ...told, id: uuid(3), copyOf: uuid(1) }, true),
  { ...poisoned({ ...changing, id: uuid(4) }, true), kind: 'constructor' },
  { ...poisoned(soundDraft, false), id: uuid(5), kind: 'toString', mode: 'short' },
];

const result: AttemptResult = {
  id: uuid(11),
  instrument: 'company',
  bank: bank.bank,
  mode: 'full',
  respondent: { role: 'sales', label: '<img src=x onerror=hostile()>', unit: '"><script>hostile()</script>' },
  locale: 'en',
  finishedAt: '2026-11-23T09:00:00.000Z',
  answers: answersOf('half-filled-functions'),
};
const { finishedAt: _finishedAt, ...unfinished } = result;

/** Attempts: finished, begun, of another bank, of no instrument that there is, with answers that fit no item. */
export const hostileAttempts: readonly Attempt[] = [
  { ...result, startedAt: savedAt },
  { ...unfinished, id: uuid(12), startedAt: savedAt },
  { ...result, id: uuid(13), finishedAt: '9999-12-31T23:59:59.999Z', bank: '<b>2027</b>', startedAt: savedAt },
  { ...result, id: uuid(14), instrument: 'constructor', startedAt: savedAt },
  {
    ...result,
    id: uuid(15),
    answers: { 'structure.rank': 5, 'goal.shared-target': -2, 'sales.find': 4, 'no.such.item': 'na', '': 3 },
    startedAt: savedAt,
  },
  { ...unfinished, id: uuid(16), instrument: 'customer', bank: 'x', startedAt: savedAt },
];

const actions: readonly Action[] = Object.values(hostileTexts['script'] ?? {}).map((text, index) => ({
  id: uuid(100 + index),
  text,
  owner: allHostile[index] ?? '',
  position: index,
  createdAt: savedAt,
  ...(index % 2 === 0 ? { due: '2026-11-20' } : { doneAt: savedAt }),
  from: { ...origin, title: text, instrument: index % 3 === 0 ? 'constructor' : 'company', advice: '__proto__' },
}));

const respondents = Object.values(hostileTexts['names'] ?? {}).map((fileName, index) =>
  newRespondent({
    ...{ id: uuid(200 + index), at: savedAt, source: 'file', fileName },
    result: {
      ...result,
      id: uuid(300 + index),
      respondent: { ...result.respondent, role: index % 2 ? 'sales' : 'marketing' },
    },
  }),
);

const PREFERENCES = [
  ...['theme', 'language', 'shortcuts', 'all-on-one-page', 'compared-without-boss', 'brief-list', 'requester'],
  ...['recorder', 'paper-draft', 'action-draft', 'archived:<img src=x onerror=hostile()>', 'archived:constructor'],
];
const VALUES = [
  '<img src=x onerror=hostile()>',
  '{"__proto__":{"isAdmin":true}}',
  '{"name":"<img src=x onerror=hostile()>","department":7,"role":[],"keys":{"__proto__":"1","structure.rank":"9"}}',
  '['.repeat(50_000),
  'null',
  '{"role":"sales","mode":"full","unit":"<script>hostile()</script>","label":"x","date":"2026-13-99","keys":{"constructor":"1"}}',
];

/** Entries of the storage by key; `turn` chooses which of the hostile values each preference holds. */
export function hostileStorage(turn: number): Record<string, string> {
  const documents: [string, string][] = [
    ...hostileBriefs.map((brief): [string, string] => [documentKey('brief', brief.id), stored(brief)]),
    ...hostileAttempts.map((attempt): [string, string] => [documentKey('assessment', attempt.id), stored(attempt)]),
    ...actions.map((action): [string, string] => [documentKey('action', action.id), stored(action)]),
    ...respondents.map((each): [string, string] => [documentKey('respondent', each.id), stored(each)]),
    [documentKey('brief', uuid(900)), '<script>hostile()</script>'],
    [
      documentKey('action', uuid(901)),
      `{"schema":1,"rev":1,"savedAt":"${savedAt}","data":${'['.repeat(9000)}${']'.repeat(9000)}}`,
    ],
    [documentKey('assessment', uuid(902)), `{"schema":99,"rev":1,"savedAt":"<b>","data":{}}`],
    [snapshotKey('brief', uuid(1), '2026-99-99T99:99:99.999Z'), stored(hostileBriefs[0])],
    [`${snapshotKey('brief', uuid(1), '<img src=x onerror=hostile()>')}`, stored(hostileBriefs[0])],
    [`${KEY_ROOT}bin:brief:${uuid(903)}`, stored({ ...hostileBriefs[0], id: uuid(903) })],
    [`${KEY_ROOT}bin:action:${uuid(904)}`, '"<script>hostile()</script>"'],
    [`${KEY_ROOT}quarantine:${documentKey('brief', uuid(905))}:2026-99-99T99:99:99.999Z`, '<script>hostile()</script>'],
    [`${KEY_ROOT}<script>hostile()</script>`, '<script>hostile()</script>'],
    ['<script>hostile()</script>', 'of another site'],
  ];
  const preferences = PREFERENCES.map((name, index): [string, string] => [
    `${KEY_ROOT}pref:${name}`,
    VALUES[(index + turn) % VALUES.length] ?? '',
  ]);
  return Object.fromEntries([...documents, ...preferences]);
}
