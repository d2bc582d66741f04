import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type BriefMode, newBrief } from '#domain/brief/brief.ts';
import { CHECK_IDS, type CheckId, type Finding } from '#domain/brief/checks/finding.ts';
import { findingsOf } from '#domain/brief/checks/findings-of.ts';
import type { BriefFields, FieldValues } from '#domain/brief/fields.ts';
import type { BriefForm } from '#domain/brief/form.ts';
import { LOCALES, type Locale, localize } from '#domain/i18n/locale.ts';

/** What checks of wording may miss in a language, and how often they may warn of a brief that is good. */
const MOST_MISSES = 2;
const MOST_FALSE_WARNINGS = 1;
/** Checks that listen for words and therefore guess. */
const OF_WORDING: readonly CheckId[] = [
  'goals-several',
  'goal-is-deliverable',
  'audience-missing',
  'taste-words',
  'relative-dates',
  'solution-first',
];
const LIMITS = { ru: { amount: 30_000, currency: 'RUB' }, en: { amount: 300, currency: 'GBP' } };

interface Expected {
  readonly check: CheckId;
  readonly field?: string;
}

interface Entry {
  readonly kind: string;
  readonly mode: BriefMode;
  readonly today: string;
  readonly fields: BriefFields;
  readonly kindFields?: FieldValues;
  readonly expect: readonly Expected[];
}

/** One thing that was expected, found, or both, in one file. */
interface Outcome {
  readonly place: string;
  readonly check: CheckId;
  readonly is: 'hit' | 'miss' | 'false error' | 'false warning';
}

const read = <T>(file: string): T => parse(readFileSync(file, 'utf8')) as T;
const kinds = globSync('content/briefs/!(common|checks).yaml').map((file) => read<object>(file));
const formOf = (locale: Locale) =>
  localize({ ...read<object>('content/briefs/common.yaml'), kinds }, locale) as unknown as BriefForm;
const filesOf = (locale: Locale, side: string) =>
  globSync(`tests/fixtures/brief-corpus/${locale}/${side}/*.yaml`).sort();

const fits = ({ check, field }: Finding, expected: Expected) =>
  check === expected.check &&
  (expected.field === undefined || field === expected.field || field.startsWith(`${expected.field}.`));

/** Hints are never false alarms. Of a short brief the corpus lists only what the file is about. */
function outcomesOf(file: string, locale: Locale, form: BriefForm): Outcome[] {
  const { kind, mode, today, fields, kindFields = {}, expect: expected } = read<Entry>(file);
  const start = newBrief({ id: 'corpus', kind, mode, locale, at: `${today}T08:00:00Z` });
  const findings = findingsOf({ ...start, fields, kindFields }, { form, limit: LIMITS[locale], today });
  const isListed = mode === 'full' || expected.length === 0;
  const outcome = ({ check, field = '' }: Expected, is: Outcome['is']) => ({
    place: `${file} ${check} ${field}`,
    check,
    is,
  });
  return [
    ...expected.map((each) => outcome(each, findings.some((finding) => fits(finding, each)) ? 'hit' : 'miss')),
    ...findings
      .filter((finding) => isListed && !expected.some((each) => fits(finding, each)))
      .flatMap((finding) => {
        const levels = [finding.submit, finding.approve];
        if (levels.includes('E')) return outcome(finding, 'false error');
        return levels.includes('W') ? outcome(finding, 'false warning') : [];
      }),
  ];
}

function tableOf(locale: Locale, outcomes: readonly Outcome[]): string {
  const count = (check: CheckId, is: Outcome['is']) =>
    String(outcomes.filter((each) => each.check === check && each.is === is).length).padStart(15);
  const kindsOfOutcome = ['hit', 'miss', 'false error', 'false warning'] as const;
  const rows = CHECK_IDS.map((check) => check.padEnd(26) + kindsOfOutcome.map((is) => count(check, is)).join(''));
  const head = `briefs in ${locale}`.padEnd(26) + kindsOfOutcome.map((is) => is.padStart(15)).join('');
  return ['', head, ...rows, ''].join('\n');
}

describe.each(LOCALES)('the corpus of briefs in %s', (locale) => {
  const form = formOf(locale);
  const outcomes = ['good', 'bad'].flatMap((side) =>
    filesOf(locale, side).flatMap((file) => outcomesOf(file, locale, form)),
  );
  const places = (is: Outcome['is'], isOfWording?: boolean) =>
    outcomes
      .filter(
        (each) => each.is === is && (isOfWording === undefined || OF_WORDING.includes(each.check) === isOfWording),
      )
      .map(({ place }) => place);

  test('holds at least ten good and ten bad ones', () => {
    process.stdout.write(tableOf(locale, outcomes));
    expect(filesOf(locale, 'good').length).toBeGreaterThanOrEqual(10);
    expect(filesOf(locale, 'bad').length).toBeGreaterThanOrEqual(10);
  });

  test('lets no plain mistake pass', () => {
    expect(places('hit', false).length).toBeGreaterThan(50);
    expect(places('miss', false)).toEqual([]);
  });

  test(`lets at most ${MOST_MISSES} mistakes of wording pass`, () => {
    const missed = places('miss', true);
    expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(MOST_MISSES);
  });

  test('raises no false error', () => {
    expect(places('false error')).toEqual([]);
  });

  test(`raises at most ${MOST_FALSE_WARNINGS} false warning`, () => {
    const warnings = places('false warning');
    expect(warnings.length, warnings.join('\n')).toBeLessThanOrEqual(MOST_FALSE_WARNINGS);
  });
});
