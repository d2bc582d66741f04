// The words of the ledger for tests, as they stand in content.
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Locale } from '#domain/i18n/locale.ts';
import type { LedgerDocumentTexts } from './ledger-document.ts';
import type { LedgerRowsTexts } from './ledger-rows.ts';

/** Each file is parsed once. */
const files = new Map<Locale, ReturnType<typeof parse>>();

/** All words that the files of a ledger need. */
export function ledgerTextsOf(locale: Locale): LedgerDocumentTexts & LedgerRowsTexts {
  const file = files.get(locale) ?? parse(readFileSync(`content/ui/${locale}.yaml`, 'utf8'));
  files.set(locale, file);
  const { ledger, standing } = file;
  const { title, list } = ledger.rules;
  return {
    ...ledger,
    parts: { ...ledger.parts, standings: standing.states },
    rules: { title, list: Object.values(list) },
    kinds: [{ id: 'print', title: locale === 'ru' ? 'Полиграфия' : 'Print' }],
  };
}
