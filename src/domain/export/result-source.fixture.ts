// Results to make documents of, with the real words of the instruments and of the interface.
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { AttemptResult } from '#domain/assessment/attempt.ts';
import { answersOf } from '#domain/assessment/vectors.fixture.ts';
import { type Locale, localize } from '#domain/i18n/locale.ts';
import { sampleNames } from '#domain/i18n/names.fixture.ts';
import { withNames } from '#domain/i18n/names.ts';
import type { ResultSource } from './result-source.ts';
import type { PageWords, ReportedBank, ReportTexts } from './result-words.ts';
import type { ReportedSelfCheck, SelfCheckSource } from './self-check-document.ts';

interface UiTexts {
  readonly reports: {
    readonly result: ReportTexts['report'];
    readonly quote: ReportTexts['quote'];
    readonly selfCheck: SelfCheckSource['texts'];
  };
  readonly exports: { readonly page: string };
  readonly assessment: PageWords & {
    readonly roles: SelfCheckSource['roles'];
    readonly selfCheck: { readonly limits: SelfCheckSource['limits'] };
  };
}
type Content = Record<string, Record<string, Record<string, unknown>>>;

const files = new Map<string, unknown>();

/** Each file is parsed once: properties ask for it many times. */
function readContent(path: string): unknown {
  const content = files.get(path) ?? parse(readFileSync(new URL(`../../../content/${path}`, import.meta.url), 'utf8'));
  files.set(path, content);
  return content;
}

function chaptersNamed(slugs: readonly string[]): ReportedBank['chapters'] {
  return Object.fromEntries(slugs.map((slug) => [slug, { title: `Chapter of ${slug}`, address: `/guide/${slug}/` }]));
}

const result: AttemptResult = {
  id: 'r-1',
  instrument: 'company',
  bank: '2026.1',
  mode: 'full',
  respondent: { role: 'marketing' },
  locale: 'en',
  finishedAt: '2026-11-23',
  answers: answersOf('half-filled-functions'),
};

/** What a page passes for a result of the company assessment. */
export function resultSource(locale: Locale, change: Partial<AttemptResult> = {}): ResultSource {
  const ui = withNames(readContent(`ui/${locale}.yaml`) as UiTexts, sampleNames[locale]);
  const instrument = localize(readContent('assessment/company.yaml'), locale) as unknown as ReportedBank;
  const wording = localize(readContent('assessment/recommendations.yaml'), locale) as ReportedBank['wording'];
  return {
    result: { ...result, ...change },
    bank: {
      ...instrument,
      wording,
      chapters: chaptersNamed(['structure', 'approval', 'sales-bias', 'why', 'function-map']),
    },
    date: '2026-11-23',
    draft: false,
    locale,
    origin: 'https://parity.example',
    method: '/method/',
    texts: { words: ui.assessment, report: ui.reports.result, quote: ui.reports.quote, page: ui.exports.page },
  };
}

/** What a page passes for the self-check of customers. */
export function selfCheckSource(locale: Locale, answers: AttemptResult['answers']): SelfCheckSource {
  const ui = withNames(readContent(`ui/${locale}.yaml`) as UiTexts, sampleNames[locale]);
  const { items, ...instrument } = localize(readContent('assessment/customer.yaml') as Content, locale);
  const habits = Object.entries(items ?? {}).map(([id, item]) => [id, { type: 'frequency', quick: false, ...item }]);
  const bank = {
    ...instrument,
    dimensions: [{ id: 'habits', weight: 1, items: Object.keys(items ?? {}) }],
    items: Object.fromEntries(habits),
    chapters: chaptersNamed(['approval', 'writing-a-brief']),
  } as unknown as ReportedSelfCheck;
  return {
    result: { ...result, instrument: 'customer', respondent: { role: 'sales' }, answers },
    bank,
    date: '2026-11-23',
    draft: false,
    locale,
    origin: 'https://parity.example',
    answers: ui.assessment.answers,
    roles: ui.assessment.roles,
    limits: ui.assessment.selfCheck.limits,
    page: ui.exports.page,
    texts: ui.reports.selfCheck,
  };
}
