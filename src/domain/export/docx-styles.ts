import { AlignmentType, convertMillimetersToTwip, type IStylesOptions, LevelFormat } from 'docx';
import type { Locale } from '#domain/i18n/locale.ts';
import type { ExportDocument } from './document.ts';

/** Metric twins of these two are on every system and in every office suite, Cyrillic included. */
const SERIF = 'Times New Roman';
const SANS = 'Arial';

export const INK = '1D1A15';
export const QUIET = '5A554A';
export const RULE = 'C9C2B2';

/** A4 with room to file at the left; the text is 165 mm wide. */
export const PAGE = {
  width: 11_906,
  height: 16_838,
  margin: {
    top: convertMillimetersToTwip(20),
    bottom: convertMillimetersToTwip(20),
    left: convertMillimetersToTwip(25),
    right: convertMillimetersToTwip(20),
    header: convertMillimetersToTwip(10),
    footer: convertMillimetersToTwip(10),
  },
} as const;
/** A sheet is as wide, and takes more of the page's height. */
export const SHEET_MARGIN = { top: convertMillimetersToTwip(15), bottom: convertMillimetersToTwip(15) } as const;
export const TEXT_WIDTH = PAGE.width - PAGE.margin.left - PAGE.margin.right;

const LANGUAGES: Readonly<Record<Locale, string>> = { ru: 'ru-RU', en: 'en-GB' };

/** Names of the paragraph styles that are ours, as they stand in Word's list of styles. */
export const STYLE = {
  eyebrow: 'Eyebrow',
  label: 'Label',
  hint: 'Hint',
  note: 'Note',
  facts: 'Facts',
  cell: 'Cell',
  tableTitle: 'TableTitle',
  columnTitle: 'ColumnTitle',
} as const;

const small = { font: SANS, color: QUIET };

/** Letters in half-points, spaces in twips: for a document to be read, and for a sheet that must be one page. */
const SIZES = {
  pages: { text: 22, line: 264, title: 44, part: 28, partBefore: 360, section: 23, sectionBefore: 200 },
  sheet: { text: 20, line: 245, title: 34, part: 23, partBefore: 180, section: 20, sectionBefore: 120 },
} as const;

/** Styles of a document: serif for what is read, small sans for what names it. */
export function documentStyles({ locale, layout = 'pages' }: ExportDocument): IStylesOptions {
  const { text, line, title, part, partBefore, section, sectionBefore } = SIZES[layout];
  return {
    default: {
      document: {
        run: { font: SERIF, size: text, color: INK, language: { value: LANGUAGES[locale] } },
        paragraph: { spacing: { after: 80, line, lineRule: 'auto' } },
      },
      title: {
        run: { font: SERIF, size: title, bold: true },
        paragraph: { spacing: { after: 80, line: 240, lineRule: 'auto' } },
      },
      heading1: { run: { font: SERIF, size: 32, bold: true }, paragraph: { spacing: { before: 360, after: 120 } } },
      heading2: {
        run: { font: SERIF, size: part, bold: true },
        paragraph: {
          spacing: { before: partBefore, after: 100, line: 240, lineRule: 'auto' },
          keepNext: true,
          keepLines: true,
        },
      },
      heading3: {
        run: { font: SERIF, size: section, bold: true },
        paragraph: {
          spacing: { before: sectionBefore, after: 80, line: 240, lineRule: 'auto' },
          keepNext: true,
          keepLines: true,
        },
      },
    },
    paragraphStyles: [
      {
        id: STYLE.eyebrow,
        basedOn: 'Normal',
        name: 'Eyebrow',
        run: { ...small, size: 19 },
        paragraph: { spacing: { after: 60 } },
      },
      {
        id: STYLE.facts,
        basedOn: 'Normal',
        name: 'Facts',
        run: { ...small, size: 18 },
        paragraph: { spacing: { after: 0 } },
      },
      {
        id: STYLE.label,
        basedOn: 'Normal',
        name: 'Label',
        run: { ...small, size: 18 },
        paragraph: { spacing: { before: 30, after: 0, line: 250, lineRule: 'auto' } },
      },
      {
        id: STYLE.hint,
        basedOn: 'Normal',
        name: 'Hint',
        run: { ...small, size: 16 },
        paragraph: { spacing: { before: 20, after: 0, line: 240, lineRule: 'auto' } },
      },
      {
        id: STYLE.note,
        basedOn: 'Normal',
        name: 'Note',
        run: { ...small, size: 17 },
        paragraph: { spacing: { before: 120, after: 80 } },
      },
      {
        id: STYLE.cell,
        basedOn: 'Normal',
        name: 'Cell',
        paragraph: { spacing: { after: 40, line: line - 10, lineRule: 'auto' } },
      },
      {
        id: STYLE.tableTitle,
        basedOn: 'Normal',
        name: 'Table Title',
        run: { font: SANS, size: 18 },
        paragraph: { spacing: { before: 200, after: 60 } },
      },
      {
        id: STYLE.columnTitle,
        basedOn: 'Normal',
        name: 'Column Title',
        run: { ...small, size: 16 },
        paragraph: { spacing: { after: 0 } },
      },
    ],
  };
}

export const NUMBERS = 'numbers';
export const BULLETS = 'bullets';

/** `indent` in twips: room for the mark, which hangs in it. */
const level = (indent: number) => ({
  level: 0,
  alignment: AlignmentType.LEFT,
  style: { paragraph: { indent: { left: indent, hanging: indent } } },
});

/** Numbered and bulleted lists. */
export const numbering = {
  config: [
    { reference: NUMBERS, levels: [{ ...level(440), format: LevelFormat.DECIMAL, text: '%1.' }] },
    { reference: BULLETS, levels: [{ ...level(340), format: LevelFormat.BULLET, text: '•' }] },
  ],
};
