import type { ComparisonReport } from '#domain/assessment/comparison-report.ts';
import type { NamedController } from '#domain/assessment/named-controllers.ts';
import type { Locale } from '#domain/i18n/locale.ts';
import type { ComparisonTexts } from './comparison-texts.ts';

/** What the comparison calls its dimensions and items. */
export interface ComparedInstrument {
  readonly title: string;
  readonly dimensions: readonly { readonly id: string; readonly title: string }[];
  readonly items: Readonly<Record<string, { readonly short: string; readonly discuss: string }>>;
}

export interface ComparisonSource {
  readonly report: ComparisonReport;
  readonly instrument: ComparedInstrument;
  /** The day of the report, or an ISO moment. */
  readonly date: string;
  readonly locale: Locale;
  readonly company?: string;
  /** The items on the common boss were left out. */
  readonly bossOff: boolean;
  /** Whose view it is, and what it is no use for. */
  readonly about: Readonly<Record<'author' | 'limits', { readonly title: string; readonly text: string }>>;
  readonly controllers: Readonly<Record<NamedController['controller'], string>>;
  /** With the places {page} and {pages}. */
  readonly page: string;
  readonly texts: ComparisonTexts;
}
