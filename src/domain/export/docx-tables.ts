import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  type Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import {
  type ListBlock,
  plainText,
  type SignaturesBlock,
  signatureTable,
  type TableBlock,
  type Text,
  type ValueBlock,
} from './document.ts';
import { BULLETS, NUMBERS, QUIET, RULE, STYLE, TEXT_WIDTH } from './docx-styles.ts';
import { paragraph, paragraphs } from './docx-text.ts';

/** Rows with less text than this stay on one page. */
const SHORT_ROW = 700;
/** Height of a line to write on by hand, in twips. */
const WRITING_LINE = 480;
/** The same in a form of many rows. */
const FORM_LINE = 400;
const SIGNING_ROW = 760;

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const thin = { style: BorderStyle.SINGLE, size: 4, color: RULE };
const firm = { style: BorderStyle.SINGLE, size: 6, color: QUIET };
const noBorders = { top: none, bottom: none, left: none, right: none };
const margins = { top: 70, bottom: 70, left: 0, right: 140 };
/** Many rows of a form must fit one page. */
const formMargins = { ...margins, top: 45, bottom: 45 };

interface CellLook {
  readonly width: number;
  readonly top?: typeof thin;
  readonly bottom?: typeof thin;
  readonly rowSpan?: number;
  readonly atBottom?: boolean;
  readonly isForm?: boolean;
}

function cell(children: readonly Paragraph[], { width, top, bottom, rowSpan, atBottom, isForm }: CellLook): TableCell {
  return new TableCell({
    children,
    width: { size: width, type: WidthType.DXA },
    borders: { ...noBorders, ...(top ? { top } : {}), ...(bottom ? { bottom } : {}) },
    margins: isForm ? formMargins : margins,
    ...(rowSpan === undefined ? {} : { rowSpan }),
    ...(atBottom ? { verticalAlign: VerticalAlignTable.BOTTOM } : {}),
  });
}

function table(columnWidths: readonly number[], rows: readonly TableRow[]): Table {
  return new Table({
    rows,
    columnWidths,
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    borders: { ...noBorders, insideHorizontal: none, insideVertical: none },
  });
}

/** Widths in twips by the columns' shares; together they are exactly the width of the text. */
function widthsBy(shares: readonly number[]): number[] {
  const whole = shares.reduce((sum, share) => sum + share, 0);
  const widths = shares.map((share) => Math.floor((TEXT_WIDTH * share) / whole));
  const rest = TEXT_WIDTH - widths.reduce((sum, width) => sum + width, 0);
  return widths.map((width, index) => (index === 0 ? width + rest : width));
}

/**
 * Answers under each other: the label at the left, what was answered at the right, thin rules between.
 *
 * `position` is the place of the first block in the document: right under the title no rule is needed above it.
 */
export function definitions(blocks: readonly (ValueBlock | ListBlock)[], position: number): Table {
  const isForm = blocks.some((block) => block.type === 'value' && block.lines !== undefined);
  const widths = widthsBy(isForm ? [42, 58] : [30, 70]);
  return table(
    widths,
    blocks.flatMap((block, index) =>
      isForm && block.type === 'value' ? formRows(block, widths) : [answerRow(block, widths, position + index)],
    ),
  );
}

function answerRow(
  block: ValueBlock | ListBlock,
  [left = 0, right = 0]: readonly number[],
  position: number,
): TableRow {
  const answer = block.type === 'list' ? listParagraphs(block, position) : answerParagraphs(block);
  const rule = position === 0 ? {} : { top: thin };
  const texts = block.type === 'list' ? block.items : [block.text, ...(block.parts ?? []).map(({ text }) => text)];
  return new TableRow({
    cantSplit: isShort(texts),
    children: [
      cell([paragraph(block.label ?? '', { style: STYLE.label })], { width: left, ...rule }),
      cell(answer, { width: right, ...rule }),
    ],
  });
}

function answerParagraphs({ text, parts = [] }: ValueBlock): Paragraph[] {
  return [
    ...(plainText(text) === '' ? [] : paragraphs(text, { style: STYLE.cell })),
    ...parts.flatMap((part) => {
      const spans = typeof part.text === 'string' ? [{ text: part.text }] : part.text;
      return paragraphs([{ text: `${part.label}: `, quiet: true }, ...spans], { style: STYLE.cell });
    }),
  ];
}

/** A place to fill in: what is asked at the left with its hint, room at the right, a row for each part. */
function formRows(
  { label, hint, text: given, parts = [], lines = 0 }: ValueBlock,
  widths: readonly number[],
): TableRow[] {
  const [left = 0, right = 0] = widths;
  const height = { value: WRITING_LINE * Math.max(1, lines), rule: HeightRule.ATLEAST };
  const asked = [
    paragraph([{ text: label, strong: true }], { style: STYLE.label }),
    ...(hint ? [paragraph(hint, { style: STYLE.hint })] : []),
  ];
  const rooms =
    parts.length === 0
      ? [paragraphs(given, { style: STYLE.cell })]
      : parts.map((part) => [paragraph(part.label, { style: STYLE.hint })]);
  return rooms.map(
    (room, index) =>
      new TableRow({
        cantSplit: true,
        keepNext: index < rooms.length - 1,
        height,
        children: [
          ...(index === 0 ? [cell(asked, { width: left, top: thin, rowSpan: rooms.length })] : []),
          cell(room, { width: right, top: thin }),
        ],
      }),
  );
}

/** The entries of a list as numbered or bulleted paragraphs; the numbers of each instance begin with 1. */
export function listParagraphs({ items, ordered }: ListBlock, instance: number): Paragraph[] {
  return items.map((item) =>
    paragraph(item, { style: STYLE.cell, numbering: { reference: ordered ? NUMBERS : BULLETS, level: 0, instance } }),
  );
}

/** A table with its caption; the header row is repeated on each page. */
export function dataTable({ caption, hint, columns, rows, isForm = false }: TableBlock): (Paragraph | Table)[] {
  const widths = widthsBy(columns.map(({ share }) => share));
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    keepNext: true,
    children: columns.map(({ title, align }, index) =>
      cell([paragraph(title, { style: STYLE.columnTitle, ...alignment(align) })], {
        width: widths[index] ?? 0,
        bottom: firm,
        atBottom: true,
        isForm,
      }),
    ),
  });
  const body = rows.map(
    (cells, row) =>
      new TableRow({
        cantSplit: isShort(cells),
        ...(isRoom(cells, isForm)
          ? { height: { value: isForm ? FORM_LINE : WRITING_LINE, rule: HeightRule.ATLEAST } }
          : {}),
        children: columns.map(({ align }, index) =>
          cell(paragraphs(cells[index] ?? '', { style: STYLE.cell, ...alignment(align) }), {
            width: widths[index] ?? 0,
            isForm,
            ...(row > 0 ? { top: thin } : {}),
            ...(isForm && row === rows.length - 1 ? { bottom: thin } : {}),
          }),
        ),
      }),
  );
  return [
    ...(caption === undefined
      ? []
      : [paragraph([{ text: caption, strong: hint !== undefined }], { style: STYLE.tableTitle, keepNext: true })]),
    ...(hint === undefined ? [] : [paragraph(hint, { style: STYLE.hint, keepNext: true })]),
    table(widths, [head, ...body]),
  ];
}

/** Whether a row is there to write in: it is empty, or a cell of a form is. */
function isRoom(cells: readonly Text[], isForm: boolean): boolean {
  const isEmpty = (text: Text) => plainText(text) === '';
  return isForm ? cells.some(isEmpty) : cells.every(isEmpty);
}

/** The approval sheet: one row a person with room to sign, all on one page. */
export function signatures(block: SignaturesBlock): Table {
  const { columns, rows } = signatureTable(block);
  const widths = widthsBy(columns.map(({ share }) => share));
  const line = (texts: readonly Text[], isHead: boolean, keepNext: boolean) =>
    new TableRow({
      cantSplit: true,
      keepNext,
      tableHeader: isHead,
      ...(isHead ? {} : { height: { value: SIGNING_ROW, rule: HeightRule.ATLEAST } }),
      children: texts.map((text, index) =>
        cell([paragraph(text, { style: isHead ? STYLE.columnTitle : STYLE.cell })], {
          width: widths[index] ?? 0,
          bottom: isHead ? firm : thin,
          atBottom: true,
        }),
      ),
    });
  return table(widths, [
    line(
      columns.map(({ title }) => title),
      true,
      true,
    ),
    ...rows.map((cells, index) => line(cells, false, index < rows.length - 1)),
  ]);
}

/** Two places side by side without rules: the letterhead and the approval. */
export function sideBySide(left: readonly Paragraph[], right: readonly Paragraph[]): Table {
  const widths = widthsBy([56, 44]);
  const [leftWidth = 0, rightWidth = 0] = widths;
  return table(widths, [
    new TableRow({ cantSplit: true, children: [cell(left, { width: leftWidth }), cell(right, { width: rightWidth })] }),
  ]);
}

function alignment(align: 'end' | undefined): { alignment?: typeof AlignmentType.END } {
  return align === undefined ? {} : { alignment: AlignmentType.END };
}

function isShort(texts: readonly Text[]): boolean {
  return texts.reduce((sum, text) => sum + plainText(text).length, 0) < SHORT_ROW;
}
