import type { BriefMode } from '#domain/brief/brief.ts';
import { type BriefForm, type Field, formFor, type Kind, shortFields } from '#domain/brief/form.ts';
import type { Locale } from '#domain/i18n/locale.ts';
import { type Block, type ExportDocument, type Part, SIGNING_LINE } from './document.ts';
import { columnsOf } from './field-blocks.ts';
import { approvalCorner, approvalSheet } from './paper-parts.ts';
import type { PaperTexts } from './paper-texts.ts';

export interface BlankDocumentTexts extends PaperTexts {
  readonly blank: {
    /** «Техническое задание № », a rule to write on follows. */
    readonly numbered: string;
    readonly full: string;
    readonly short: string;
    readonly amount: string;
    /** «{label} (или: {none})»: how a table may be answered with «none». */
    readonly none: string;
  };
}

export interface BlankDocumentSource {
  readonly form: BriefForm;
  readonly kind: Kind;
  readonly mode: BriefMode;
  readonly company: string;
  readonly locale: Locale;
  readonly texts: BlankDocumentTexts;
}

const EMPTY = { fields: {}, kindFields: {} };
/** Rows of an empty table, and lines of an empty list. */
const ROWS = 3;
const TEXT_LINES = 3;
/** A box to tick, with a space that does not break. */
const BOX = '☐\u00a0';

/** The empty template of a kind, to fill in by hand or in Word: every field with its hint and room to write. */
export function blankDocument({ form, kind, mode, company, locale, texts }: BlankDocumentSource): ExportDocument {
  const fields = mode === 'short' ? shortBlocks(form, texts) : fullBlocks(form, kind, texts);
  return {
    locale,
    title: kind.title,
    letterhead: company,
    corner: approvalCorner(EMPTY, texts),
    eyebrow: `${texts.blank.numbered} ${SIGNING_LINE.slice(12)}`,
    facts: [mode === 'short' ? texts.blank.short : texts.blank.full],
    blocks: [...fields, ...approvalSheet(EMPTY, texts)],
    running: { header: kind.title, footer: company, page: texts.page },
  };
}

function fullBlocks(form: BriefForm, kind: Kind, texts: BlankDocumentTexts): Block[] {
  return formFor(form, kind.id).flatMap((section): Block[] => [
    { type: 'heading', level: 2, text: section.title },
    ...section.fields.map((field) => emptyBlock(field, field.label, field.hint, texts)),
  ]);
}

function shortBlocks(form: BriefForm, texts: BlankDocumentTexts): Block[] {
  return shortFields(form).map((field) =>
    emptyBlock(field, field.shortLabel ?? field.label, field.shortHint ?? field.hint, texts),
  );
}

function emptyBlock(field: Field, label: string, hint: string, texts: BlankDocumentTexts): Block {
  if (field.type === 'rows') {
    const columns = columnsOf(field.columns);
    const rows = Array.from({ length: ROWS }, () => columns.map(() => ''));
    const none = field.none === undefined ? '' : ` ${texts.blank.none}\u00a0${BOX}${field.none}`;
    return { type: 'table', caption: label, hint: `${hint}${none}`, columns, rows };
  }
  const parts = emptyParts(field, texts);
  const text = givenText(field);
  const lines = field.type === 'text' ? TEXT_LINES : 1;
  return {
    type: 'value',
    label,
    hint,
    text,
    ...(parts.length > 0 ? { parts } : {}),
    lines,
  };
}

/** What already stands in the place to write: boxes to tick, or the unit behind a rule. */
function givenText(field: Field): string {
  if (field.type === 'choice') return field.options.map((option) => `${BOX}${option.label}`).join('\n');
  return field.type === 'number' && field.unit !== undefined ? `${SIGNING_LINE.slice(12)} ${field.unit}` : '';
}

/** The places that one field asks to be filled in apart from each other. */
function emptyParts(field: Field, { blank }: BlankDocumentTexts): Part[] {
  switch (field.type) {
    case 'group':
      return field.parts.length === 1 ? [] : field.parts.map(({ label }) => ({ label, text: '' }));
    case 'money':
      return [blank.amount, ...(field.setBy === undefined ? [] : [field.setBy])].map((label) => ({ label, text: '' }));
    case 'list':
      return Array.from({ length: ROWS }, (_part, index) => ({ label: `${index + 1}`, text: '' }));
    default:
      return [];
  }
}
