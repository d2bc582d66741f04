import type { Locale } from '#domain/i18n/locale.ts';
import type { SelfCheckBank, SelfCheckTexts } from './props.ts';
import type { MakeReport } from './report-words.ts';

type Given = { bank: SelfCheckBank; texts: SelfCheckTexts; locale: Locale };

/** The report of a self-check. */
export function selfCheckReport({ bank, texts, locale }: Given): MakeReport {
  return async ({ result, date, draft }, { selfCheck, page }) => {
    const { selfCheckDocument, selfCheckTable } = await import('#domain/export/self-check-document.ts');
    const source = {
      ...{ result, bank, date, draft, locale },
      origin: location.origin,
      answers: texts.answers,
      roles: texts.roles,
      limits: texts.selfCheck.limits,
      texts: selfCheck,
      page,
    };
    return { document: selfCheckDocument(source), rows: selfCheckTable(source) };
  };
}
