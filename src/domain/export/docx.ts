import {
  BorderStyle,
  Document,
  Footer,
  Header,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  type Table,
  TabStopType,
  TextRun,
} from 'docx';
import { cleanLine } from '#domain/text/clean.ts';
import type { Block, ExportDocument, ListBlock, ValueBlock } from './document.ts';
import { type Logo, logoParagraph } from './docx-logo.ts';
import { documentStyles, INK, numbering, PAGE, QUIET, RULE, SHEET_MARGIN, STYLE, TEXT_WIDTH } from './docx-styles.ts';
import { dataTable, definitions, listParagraphs, sideBySide, signatures } from './docx-tables.ts';
import { paragraph, paragraphs } from './docx-text.ts';
import { resetZipTimes } from './zip-time.ts';

/** The media type of a Word document. */
export const DOCX_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/**
 * A document as the bytes of a .docx file, in the browser and in Node, with the company's logo over its name.
 *
 * Equal documents give equal bytes: no time of making stands inside. Loaded on demand: it brings the docx package.
 */
export async function toDocx(source: ExportDocument, logo?: Logo): Promise<Uint8Array<ArrayBuffer>> {
  const file = new Document({
    title: cleanLine(source.title),
    styles: documentStyles(source),
    numbering,
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: { width: PAGE.width, height: PAGE.height },
            margin: source.layout === 'sheet' ? { ...PAGE.margin, ...SHEET_MARGIN } : PAGE.margin,
          },
        },
        headers: { default: runningHeader(source), first: new Header({ children: [new Paragraph('')] }) },
        footers: { default: runningFooter(source), first: runningFooter(source) },
        children: [...titleBlock(source, logo), ...body(source.blocks)],
      },
    ],
  });
  const core = { path: 'docProps/core.xml', data: coreProperties(source) };
  const bytes = new Uint8Array(await Packer.toArrayBuffer(file, undefined, [core]));
  resetZipTimes(bytes);
  return bytes;
}

function titleBlock(source: ExportDocument, logo: Logo | undefined): (Paragraph | Table)[] {
  const { layout, letterhead = '', corner, eyebrow, title, facts } = source;
  const approval = (corner?.lines ?? []).map((line) => paragraph(line, { spacing: { before: 60, after: 0 } }));
  const heading =
    corner === undefined ? [] : [paragraph([{ text: corner.heading, strong: true }], { spacing: { after: 0 } })];
  const name = paragraph([{ text: letterhead, strong: true }], { spacing: { after: 0 } });
  const head = logo === undefined ? [name] : [logoParagraph(logo), name];
  const isBare = letterhead === '' && layout === 'sheet';
  return [
    ...(corner === undefined ? (isBare ? [] : head) : [sideBySide(head, [...heading, ...approval])]),
    ...(eyebrow === undefined ? [] : [paragraph(eyebrow, { style: STYLE.eyebrow, spacing: { before: 400 } })]),
    paragraph(title, { heading: HeadingLevel.TITLE }),
    paragraph(facts.join('  ·  '), {
      style: STYLE.facts,
      border: { bottom: { style: BorderStyle.SINGLE, size: 12, color: QUIET, space: 8 } },
      spacing: { after: 200 },
    }),
  ];
}

/** Answers that follow each other share one table; what stands between two tables keeps them apart. */
function body(blocks: readonly Block[]): (Paragraph | Table)[] {
  const children: (Paragraph | Table)[] = [];
  let answers: (ValueBlock | ListBlock)[] = [];
  blocks.forEach((block, index) => {
    if (isAnswer(block)) answers.push(block);
    const next = blocks[index + 1];
    if (answers.length > 0 && (next === undefined || !isAnswer(next))) {
      children.push(definitions(answers, index - answers.length + 1), gap());
      answers = [];
    }
    if (!isAnswer(block)) {
      // A list ends tight; what names the columns of a table must not seem to be its last line.
      if (block.type === 'table' && blocks[index - 1]?.type === 'list') children.push(gap());
      children.push(...blockChildren(block, index));
    }
  });
  return children;
}

function isAnswer(block: Block): block is ValueBlock | (ListBlock & { label: string }) {
  return block.type === 'value' || (block.type === 'list' && block.label !== undefined);
}

function blockChildren(block: Exclude<Block, ValueBlock>, index: number): (Paragraph | Table)[] {
  switch (block.type) {
    case 'heading':
      return [paragraph(block.text, { heading: block.level === 2 ? HeadingLevel.HEADING_2 : HeadingLevel.HEADING_3 })];
    case 'paragraph':
      return paragraphs(block.text);
    case 'note':
      return paragraphs(block.text, {
        style: STYLE.note,
        border: { top: { style: BorderStyle.SINGLE, size: 4, color: RULE, space: 6 } },
      });
    case 'notice':
      return [
        paragraph([{ text: block.text, strong: true }], {
          border: { left: { style: BorderStyle.SINGLE, size: 24, color: INK, space: 10 } },
          indent: { left: 240 },
          spacing: { before: 60, after: 180 },
        }),
      ];
    case 'list':
      return listParagraphs(block, index);
    case 'table':
      return [...dataTable(block), gap()];
    case 'signatures':
      return [signatures(block), gap()];
  }
}

/** Two tables that touch would become one. */
function gap(): Paragraph {
  return new Paragraph({ spacing: { before: 0, after: 0, line: 120, lineRule: 'exact' } });
}

function runningHeader({ running }: ExportDocument): Header {
  return new Header({ children: [paragraph(running.header, { style: STYLE.facts })] });
}

function runningFooter({ running }: ExportDocument): Footer {
  const [before = '', between = '', after = ''] = running.page.split(/\{pages?\}/);
  const pages = new TextRun({ children: ['\t', before, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES, after] });
  return new Footer({
    children: [
      new Paragraph({
        style: STYLE.facts,
        tabStops: [{ type: TabStopType.RIGHT, position: TEXT_WIDTH }],
        children: [new TextRun(cleanLine(running.footer)), pages],
      }),
    ],
  });
}

/** Title and author without the times that the library would put in. */
function coreProperties({ title, letterhead = '', locale }: ExportDocument): string {
  const inXml = (text: string) => cleanLine(text).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
  const space = 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties';
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    `<cp:coreProperties xmlns:cp="${space}" xmlns:dc="http://purl.org/dc/elements/1.1/">`,
    `<dc:title>${inXml(title)}</dc:title><dc:creator>${inXml(letterhead)}</dc:creator>`,
    `<dc:language>${locale}</dc:language></cp:coreProperties>`,
  ].join('');
}
