import type { StandingLimit } from '#domain/brief/amount.ts';
import type { Brief } from '#domain/brief/brief.ts';
import type { BriefForm } from '#domain/brief/form.ts';
import type { Letter } from '#domain/brief/letter-facts.ts';
import type { Locale } from '#domain/i18n/locale.ts';
import type { Ui } from '#schemas/ui.ts';

/** What the data file of handing over holds. */
export type HandOverTexts = { words: Ui['handOver']; letters: readonly Letter[] };

export type HandOverProps = {
  brief: Brief;
  locale: Locale;
  form: BriefForm;
  limit: StandingLimit;
  company: string;
  addresses: { edit: string; data: string };
  texts: HandOverTexts;
};
