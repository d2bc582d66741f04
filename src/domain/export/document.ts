import type { Locale } from '#domain/i18n/locale.ts';

/** A piece of text. Whatever is in `text` is shown as it is: no piece is ever read as markup. */
export interface Span {
  readonly text: string;
  readonly strong?: boolean;
  /** Smaller and paler: a word that explains its neighbour. */
  readonly quiet?: boolean;
  /** An address; only http, https and mailto become links, others are shown as text. */
  readonly href?: string;
  /** The same address without its origin, for pages of this site. Never made of what a person typed. */
  readonly path?: string;
}

/** Plain text, or pieces of it. A line end is a new line, an empty line parts paragraphs. */
export type Text = string | readonly Span[];

/** A labelled part of a value, like the metric of a measure. */
export interface Part {
  readonly label: string;
  readonly text: Text;
}

export interface HeadingBlock {
  readonly type: 'heading';
  /** The title of the document is the one heading above these. */
  readonly level: 2 | 3;
  readonly text: string;
}

export interface ParagraphBlock {
  readonly type: 'paragraph';
  readonly text: Text;
}

/** A remark beside the matter: smaller, under a rule. */
export interface NoteBlock {
  readonly type: 'note';
  readonly text: Text;
}

/** What must not be overlooked: strong, beside a thick rule. */
export interface NoticeBlock {
  readonly type: 'notice';
  readonly text: string;
}

/** An answer under its label; with `lines`, an empty place to write in by hand. */
export interface ValueBlock {
  readonly type: 'value';
  readonly label: string;
  readonly hint?: string;
  readonly text: Text;
  readonly parts?: readonly Part[];
  readonly lines?: number;
}

/** Several short texts, under a label where there is one. */
export interface ListBlock {
  readonly type: 'list';
  readonly label?: string;
  readonly items: readonly Text[];
  readonly ordered?: boolean;
}

export interface TableColumn {
  readonly title: string;
  /** Width in relation to the other columns. */
  readonly share: number;
  /** Numbers stand at the end of their column. */
  readonly align?: 'end';
}

/** A table with a header; empty rows are room to write in by hand. */
export interface TableBlock {
  readonly type: 'table';
  /** Single empty cells are room to write, too. */
  readonly isForm?: boolean;
  readonly caption?: string;
  readonly hint?: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly Text[])[];
}

/**
 * Who signs: one row a person, with room for the signature and the date. With `decided`, a column for what is recorded
 * of them.
 */
export interface SignaturesBlock {
  readonly type: 'signatures';
  readonly columns: {
    readonly side: string;
    readonly name: string;
    readonly decided?: string;
    readonly signature: string;
    readonly date: string;
  };
  readonly rows: readonly { readonly side: string; readonly name: string; readonly decided?: string }[];
}

export type Block =
  | HeadingBlock
  | ParagraphBlock
  | NoteBlock
  | NoticeBlock
  | ValueBlock
  | ListBlock
  | TableBlock
  | SignaturesBlock;

/** Approval at the top right of the first page: «УТВЕРЖДАЮ» with room for the signature. */
export interface Corner {
  readonly heading: string;
  readonly lines: readonly string[];
}

/** What Word, Markdown and print are all made from. */
export interface ExportDocument {
  readonly locale: Locale;
  /** A sheet is set in smaller letters with less space, to be filled in or hung up as one page. */
  readonly layout?: 'pages' | 'sheet';
  readonly title: string;
  /** Whose document it is: the company's name, top left. */
  readonly letterhead?: string;
  readonly corner?: Corner;
  /** What sort of document it is, over the title: «Техническое задание № 2026-014». */
  readonly eyebrow?: string;
  /** Short facts in one line under the title. */
  readonly facts: readonly string[];
  readonly blocks: readonly Block[];
  /** Repeated on each page; `page` holds the places {page} and {pages}. */
  readonly running: { readonly header: string; readonly footer: string; readonly page: string };
}

/** A rule to sign or write on, as characters. */
export const SIGNING_LINE = '_'.repeat(24);

/** The approval sheet as a table: its columns, and the cells of each row. */
export function signatureTable({ columns, rows }: SignaturesBlock): Pick<TableBlock, 'columns' | 'rows'> {
  const { side, name, decided, signature, date } = columns;
  const isRecorded = decided !== undefined;
  return {
    columns: [
      { title: side, share: isRecorded ? 20 : 24 },
      { title: name, share: isRecorded ? 25 : 36 },
      ...(isRecorded ? [{ title: decided, share: 25 }] : []),
      { title: signature, share: isRecorded ? 17 : 22 },
      { title: date, share: isRecorded ? 13 : 18 },
    ],
    rows: rows.map((row) => [row.side, row.name, ...(isRecorded ? [row.decided ?? ''] : []), '', '']),
  };
}

/** A text as its pieces. */
export function spansOf(text: Text): readonly Span[] {
  return typeof text === 'string' ? [{ text }] : text;
}

/** The characters of a text without its looks. */
export function plainText(text: Text): string {
  return spansOf(text)
    .map((span) => span.text)
    .join('');
}

/** The address of a piece when it is one that may become a link; undefined for script, file and broken addresses. */
export function linkOf({ href }: Span): string | undefined {
  if (href === undefined || !URL.canParse(href)) return undefined;
  const url = new URL(href);
  return ['http:', 'https:', 'mailto:'].includes(url.protocol) ? url.href : undefined;
}
