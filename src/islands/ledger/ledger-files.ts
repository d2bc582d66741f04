import { type LedgerDocumentSource, ledgerDocument } from '#domain/brief/ledger/ledger-document.ts';
import { type LedgerRowsTexts, ledgerRows } from '#domain/brief/ledger/ledger-rows.ts';
import { toCsv } from '#domain/export/csv.ts';
import { toMarkdown } from '#domain/export/markdown.ts';
import { fileName } from '#domain/text/file-name.ts';
import { downloadFile } from '#platform/files.ts';

/** What the files of a ledger are made from. */
export type LedgerFileSource = LedgerDocumentSource & { readonly texts: LedgerRowsTexts };

const TYPES = { md: 'text/markdown', csv: 'text/csv' } as const;
export type LedgerFile = keyof typeof TYPES;

/** Makes a file of the ledger, without names, and offers it for download; returns its name. */
export function downloadLedger(kind: LedgerFile, source: LedgerFileSource): string {
  const { ledger, locale, today, texts } = source;
  const name = fileName({ title: texts.document.title, date: today, extension: kind });
  const content = kind === 'md' ? toMarkdown(ledgerDocument(source)) : toCsv(ledgerRows(ledger, texts), locale);
  downloadFile(name, content, `${TYPES[kind]};charset=utf-8`);
  return name;
}
