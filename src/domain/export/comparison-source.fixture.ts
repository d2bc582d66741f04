// A comparison to make documents of: four of sales, three of marketing, one of management, with the real words.
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Answers, Role } from '#domain/assessment/bank.ts';
import { comparisonReport } from '#domain/assessment/comparison-report.ts';
import type { Respondent } from '#domain/assessment/department.ts';
import { answersOf, bank } from '#domain/assessment/vectors.fixture.ts';
import { type Locale, type Localized, localize } from '#domain/i18n/locale.ts';
import { sampleNames } from '#domain/i18n/names.fixture.ts';
import { withNames } from '#domain/i18n/names.ts';
import type { ComparedInstrument, ComparisonSource } from './comparison-source.ts';
import type { ComparisonTexts } from './comparison-texts.ts';

interface UiTexts {
  readonly reports: { readonly comparison: ComparisonTexts };
  readonly exports: { readonly page: string };
  readonly assessment: {
    readonly about: ComparisonSource['about'];
    readonly answers: { readonly controllers: ComparisonSource['controllers'] };
  };
}

const files = new Map<string, unknown>();

/** Each file is parsed once: properties ask for it many times. */
function readContent(path: string): unknown {
  const content = files.get(path) ?? parse(readFileSync(new URL(`../../../content/${path}`, import.meta.url), 'utf8'));
  files.set(path, content);
  return content;
}

/** Answers over the ideal ones of the vectors. */
export function respondent(role: Role, answers: Answers = {}): Respondent {
  return { role, mode: 'full', answers: { ...answersOf('ideal'), ...answers } };
}

/** Two departments that see themselves as the one below, and sales divided over briefs. */
export const respondents: readonly Respondent[] = [
  ...[5, 5, 1, 1].map((written) =>
    respondent('sales', {
      'structure.rank': 2,
      'structure.disputes': 1,
      'goal.measures': 1,
      'role.tasks': 2,
      'briefs.written': written,
      'sales.care': { state: 'regular', controller: 'sales' },
    }),
  ),
  ...[1, 2, 1].map((written) =>
    respondent('marketing', {
      'structure.rank': -2,
      'structure.disputes': -2,
      'goal.measures': -1,
      'role.tasks': -2,
      'briefs.written': written,
      'sales.care': { state: 'none', controller: 'nobody' },
    }),
  ),
  respondent('management', { 'briefs.oral-changes': 'unknown' }),
];

/** What a page passes for some respondents, with the words of content/ui and of the instrument. */
export function comparisonSource(locale: Locale, answered: readonly Respondent[] = respondents): ComparisonSource {
  const ui = withNames(readContent(`ui/${locale}.yaml`) as UiTexts, sampleNames[locale]);
  const instrument: Localized<ComparedInstrument> = localize(readContent('assessment/company.yaml'), locale) as never;
  return {
    report: comparisonReport(bank, answered),
    instrument,
    date: '2026-11-23',
    locale,
    bossOff: false,
    about: ui.assessment.about,
    controllers: ui.assessment.answers.controllers,
    page: ui.exports.page,
    texts: ui.reports.comparison,
  };
}
