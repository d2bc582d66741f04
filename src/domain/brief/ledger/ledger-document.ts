import type { Block, ExportDocument, TableBlock } from '#domain/export/document.ts';
import { formatDate } from '#domain/i18n/format.ts';
import type { Locale } from '#domain/i18n/locale.ts';
import { fill, type PluralForms, plural } from '#domain/i18n/message.ts';
import { type CaseLinesTexts, caseLines } from './case-lines.ts';
import type { Ledger } from './ledger.ts';
import { type Figure, figurePairs } from './sections/figures.ts';
import type { Section, SectionBlock } from './sections/section.ts';
import { sectionsOf } from './sections/sections-of.ts';
import type { LedgerTexts } from './texts.ts';

/** Widths of the columns of briefs in relation to each other. */
const CASE_SHARES = [2, 4, 3, 3, 4, 2, 3];

export interface LedgerDocumentTexts extends CaseLinesTexts {
  readonly parts: LedgerTexts;
  readonly document: {
    readonly title: string;
    /** With the place {date}. */
    readonly asOf: string;
    readonly footer: string;
  };
  readonly counted: PluralForms;
  /** What it is for, before all figures. */
  readonly purpose: string;
  /** How things were counted. */
  readonly rules: { readonly title: string; readonly list: readonly string[] };
  readonly cases: CaseLinesTexts['cases'] & { readonly title: string };
}

export interface LedgerDocumentSource {
  readonly ledger: Ledger;
  /** Period and kind in words. */
  readonly scope: readonly string[];
  readonly locale: Locale;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly company: string;
  readonly texts: LedgerDocumentTexts;
}

/** The ledger as a document: shares, parts, briefs by their numbers, the rules of counting; no names. */
export function ledgerDocument({ ledger, scope, locale, today, company, texts }: LedgerDocumentSource): ExportDocument {
  const { document, parts, purpose, rules, counted } = texts;
  const context = { texts: parts, locale };
  return {
    locale,
    title: document.title,
    ...(company === '' ? {} : { letterhead: company }),
    facts: [...scope, plural(locale, counted, ledger.all.n), fill(document.asOf, { date: formatDate(locale, today) })],
    blocks: [
      { type: 'note', text: purpose },
      { type: 'heading', level: 2, text: parts.figures.title },
      {
        type: 'list',
        items: figurePairs(ledger, context).map(({ title, figures }) =>
          figures === null ? `${title}: ${parts.figures.none}` : `${title}: ${figures.map(figureText).join('; ')}`,
        ),
      },
      ...sectionsOf(ledger, context).flatMap(sectionBlocks),
      { type: 'heading', level: 2, text: texts.cases.title },
      caseTable(ledger, texts, locale),
      { type: 'heading', level: 2, text: rules.title },
      { type: 'list', items: rules.list },
    ],
    running: { header: document.title, footer: document.footer, page: '' },
  };
}

function figureText({ share, percent, recorded, label }: Figure): string {
  return `${label} — ${[share, percent, recorded && `· ${recorded}`].filter((text) => text !== '').join(' ')}`;
}

function sectionBlocks({ title, text, blocks, notes }: Section): Block[] {
  return [
    { type: 'heading', level: 2, text: title },
    { type: 'paragraph', text },
    ...blocks.map((block) => tableBlock(block, title)),
    ...notes.map((note) => ({ type: 'paragraph', text: note }) as const),
  ];
}

/** A table under its title, which is left out where it only repeats the heading. */
function tableBlock({ title, table: { head, rows } }: SectionBlock, heading: string): TableBlock {
  return {
    type: 'table',
    ...(title === heading ? {} : { caption: title }),
    columns: head.map((column, index) => ({ title: column, share: index === 0 ? 3 : 2 })),
    rows: rows.map(({ label, cells }) => [label, ...cells]),
  };
}

function caseTable(ledger: Ledger, texts: LedgerDocumentTexts, locale: Locale): TableBlock {
  const { head, lines } = caseLines(ledger, texts, locale);
  return {
    type: 'table',
    columns: head.map((title, index) => ({ title, share: CASE_SHARES[index] ?? 1 })),
    rows: lines.map(({ cells }) => cells),
  };
}
