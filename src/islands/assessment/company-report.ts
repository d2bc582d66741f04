import type { Locale } from '#domain/i18n/locale.ts';
import { loadJson } from '#platform/load-json.ts';
import type { Addresses, Questionnaire, ResultBank, ResultTexts } from './props.ts';
import type { MakeReport } from './report-words.ts';

type Given = { bank: ResultBank; texts: ResultTexts; locale: Locale; addresses: Addresses };

/** The report of a result of the company assessment; its questions are fetched for the words at the ends of poles. */
export function companyReport({ bank, texts, locale, addresses }: Given): MakeReport {
  return async ({ result, date, draft }, { result: report, company, page }) => {
    const [{ resultDocument }, { resultTable }, questions] = await Promise.all([
      import('#domain/export/result-document.ts'),
      import('#domain/export/result-table.ts'),
      loadJson<Questionnaire>(`${addresses.data}${result.instrument}/questions.json`),
    ]);
    if (!questions.ok) throw new Error(questions.problem);
    const items = Object.fromEntries(
      Object.entries(bank.items).map(([id, item]) => [id, { ...item, ends: questions.value.items[id]?.ends }]),
    );
    const source = {
      ...{ result, date, draft, locale },
      bank: { ...bank, items },
      company: company === '' ? undefined : company,
      origin: location.origin,
      method: addresses.method,
      texts: { words: texts, report, quote: texts.quote, page },
    };
    return { document: resultDocument(source), rows: resultTable(source) };
  };
}
