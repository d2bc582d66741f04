import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type Brief, newBrief } from '#domain/brief/brief.ts';
import { CHECK_IDS, type Finding } from '#domain/brief/checks/finding.ts';
import { type CheckTexts, findingWords } from '#domain/brief/checks/finding-words.ts';
import { findingsOf } from '#domain/brief/checks/findings-of.ts';
import type { BriefForm } from '#domain/brief/form.ts';
import { LOCALES, type Locale, localize, type Translated } from '#domain/i18n/locale.ts';
import { briefKindSchema } from '#schemas/briefs.ts';
import { checksSchema } from '#schemas/checks.ts';

type Wording = Readonly<Record<'title' | 'reason' | 'repair', Translated>>;

const read = (file: string) => parse(readFileSync(file, 'utf8'));
const checks = checksSchema.parse(read('content/briefs/checks.yaml'));
const kinds = globSync('content/briefs/!(common|checks).yaml').map((file) => briefKindSchema.parse(read(file)));
const laws = kinds.flatMap(({ id, law }) => (law === undefined ? [] : [[id, law] as const]));
const reminder = { ...checks['law-reminder'], cases: Object.fromEntries(laws) };
const messages: Readonly<Record<string, Wording & { cases?: Record<string, Wording> | undefined }>> = {
  ...checks,
  'law-reminder': reminder,
};
const textsOf = (locale: Locale) => ({ ...localize(messages, locale), locale }) as unknown as CheckTexts;
const formOf = (locale: Locale) => localize({ ...read('content/briefs/common.yaml'), kinds }, locale) as BriefForm;

/** Every wording with its address: a check, or a case of it. */
const wordings = Object.entries(messages).flatMap(([check, { cases = {}, ...wording }]) => [
  { address: check, wording: wording as Wording },
  ...Object.entries(cases).map(([name, each]) => ({ address: `${check} ${name}`, wording: each })),
]);

/** Wordings behind which there is always a case: they stand there for a case that nobody has thought of. */
const UNSAID = ['costs-disagree', 'input-without-owner', 'law-reminder'];

/** Briefs in which together every check finds something. */
function briefs(locale: Locale): Brief[] {
  const corpus = globSync(`tests/fixtures/brief-corpus/${locale}/*/*.yaml`).map((file): Brief => {
    const { kind, mode, fields, kindFields = {} } = read(file);
    return { ...newBrief({ id: 'b', kind, mode, locale, at: '2026-11-23T08:00:00Z' }), fields, kindFields };
  });
  const made = (kind: string, fields: Brief['fields'], kindFields: Brief['kindFields'] = {}): Brief => ({
    ...newBrief({ id: 'b', kind, mode: 'full', locale, at: '2026-11-23T08:00:00Z' }),
    fields,
    kindFields,
  });
  const event = { recordedBy: { role: '', name: '' }, basis: 'here', decidedAt: '', recordedAt: '', previous: null };
  const tracks = { from: { paper: '', work: '' }, to: { paper: '', work: '' }, fingerprint: '' };
  const step = (id: string, type: string, role: string, data: Record<string, unknown>) =>
    ({ ...event, ...tracks, id, type, data, sequence: 1, whose: { role, name: '' } }) as const;
  const submitted = step('e1', 'submit', 'customer', {});
  const objected = [
    submitted,
    step('e2', 'object', 'contractor', {}),
    step('e3', 'object', 'contractor', { requirement: 'x' }),
  ];
  return [
    ...corpus,
    { ...made('print', {}), events: objected },
    made('mailing', {}),
    made('website', {}),
    made('advertising', { title: 'online' }),
    made('print', { due: 'soon', approver: { role: 'director' }, measure: { baseline: '1' } }, { run: '7' }),
    made('print', { approver: { name: 'director' }, measure: { metric: 'calls' }, deliverables: [{ quantity: '5' }] }),
    made('print', {
      deliverables: [{ what: 'sheet' }],
      budget: { amount: '12 or so' },
      problem: 'calls '.repeat(1300),
    }),
    made('print', { deliverables: [{ what: 'sheet', quantity: '5' }], milestones: [{ what: 'x' }] }, { run: '7' }),
    made('souvenirs', { budget: { amount: '5' } }, { run: '5', unitPrice: '5' }),
    made('souvenirs', { budget: { amount: '500' } }, { run: '5', unitPrice: '5' }),
  ];
}

const addressOf = ({ check, values }: Finding) => {
  const name = String(values['case'] ?? '');
  return Object.hasOwn(messages[check]?.cases ?? {}, name) ? `${check} ${name}` : check;
};
const limit = { amount: 30_000, currency: 'RUB' };
const findings = LOCALES.flatMap((locale) =>
  briefs(locale).flatMap((brief) => findingsOf(brief, { form: formOf(locale), limit, today: '2026-11-23' })),
);

test('every check has a message, in both languages', () => {
  expect(Object.keys(checks)).toEqual(CHECK_IDS);
});

test('every wording is said by its check', () => {
  const said = new Set(findings.map(addressOf));
  expect(wordings.map(({ address }) => address).filter((address) => !said.has(address))).toEqual(UNSAID);
});

test('a case that a check gives has words of its own, but for a field of which nobody could know', () => {
  const strangers = findings.filter(
    (finding) => finding.values['case'] !== undefined && addressOf(finding) === finding.check,
  );
  expect(strangers.map(({ check, values }) => `${check} ${values['case']}`)).toEqual([]);
});

describe.each(wordings)('the words of «$address»', ({ wording }) => {
  test('have the same places in both languages', () => {
    for (const { ru, en } of Object.values(partsOf(wording))) expect(placesIn(ru)).toEqual(placesIn(en));
  });

  test('are short enough for a list', () => {
    for (const locale of LOCALES) expect(wording.title[locale].length).toBeLessThanOrEqual(60);
  });
});

test.each(LOCALES)('every finding can be told in %s, with all its values', (locale) => {
  const texts = textsOf(locale);
  for (const finding of findings) {
    const { title, reason, repair } = findingWords(finding, texts);
    expect([title, reason, repair].join(' ')).not.toMatch(/[{}]|undefined|NaN/);
  }
});

test('the field that the law may mind exists in its kind', () => {
  expect(laws.length).toBeGreaterThan(2);
  for (const [id, { when }] of laws) {
    expect(kinds.find((kind) => kind.id === id)?.fields.map((field) => field.id)).toContain(when);
  }
});

function partsOf({ title, reason, repair }: Wording) {
  return { title, reason, repair };
}

function placesIn(text: string): string[] {
  return [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();
}
