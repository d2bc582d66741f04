import type { Brief } from '#domain/brief/brief.ts';
import { type BriefForm, formFor, kindOf, shortFields } from '#domain/brief/form.ts';
import { titleOf } from '#domain/brief/title.ts';
import type { Locale } from '#domain/i18n/locale.ts';
import { fill } from '#domain/i18n/message.ts';
import { cleanLine } from '#domain/text/clean.ts';
import type { Block, ExportDocument } from './document.ts';
import { fieldBlocks } from './field-blocks.ts';
import { type ObjectionTexts, objectionBlocks } from './objection-blocks.ts';
import { approvalCorner, approvalSheet, type PaperTexts } from './paper-parts.ts';

export interface BriefDocumentTexts extends PaperTexts {
  readonly brief: {
    readonly untitled: string;
    readonly name: string;
    /** With the place {number}. */
    readonly numbered: string;
    /** With the place {n}. */
    readonly version: string;
    /** With the place {fingerprint}. */
    readonly fingerprint: string;
  };
  readonly objections: ObjectionTexts;
}

/** Where a brief stands, in words; nothing of it is known for a draft that was never handed over. */
export interface BriefStanding {
  /** The state with its marks: «в работе, ещё не утверждено». */
  readonly state?: string;
  readonly version?: number;
  /** The short fingerprint, as it is to be printed. */
  readonly fingerprint?: string;
}

export interface BriefDocumentSource {
  readonly brief: Brief;
  readonly form: BriefForm;
  readonly company: string;
  readonly locale: Locale;
  readonly standing?: BriefStanding;
  readonly texts: BriefDocumentTexts;
}

/** A title longer than this would take more than one line of the running header. */
const HEADER_LIMIT = 80;

/**
 * A brief as a document to print and sign: approval in the corner, what is answered under its headings, objections
 * with their decisions, the approval sheet. What is not answered is left out.
 */
export function briefDocument(source: BriefDocumentSource): ExportDocument {
  const { brief, form, company, locale, standing = {}, texts } = source;
  const title = titleOf(brief, texts.brief.untitled);
  const number = cleanLine(brief.number ?? '');
  const name = number === '' ? texts.brief.name : fill(texts.brief.numbered, { number });
  const marks = [
    ...(standing.version === undefined ? [] : [fill(texts.brief.version, { n: standing.version })]),
    ...(standing.fingerprint === undefined
      ? []
      : [fill(texts.brief.fingerprint, { fingerprint: standing.fingerprint })]),
  ];
  const fields = brief.mode === 'short' ? shortBlocks(source) : sectionBlocks(source, new Set());
  return {
    locale,
    title,
    letterhead: company,
    corner: approvalCorner(brief, texts),
    eyebrow: name,
    facts: [
      kindOf(form, brief.kind)?.title ?? brief.kind,
      ...(standing.state === undefined ? [] : [standing.state]),
      ...marks,
    ],
    blocks: [...fields, ...objectionBlocks(brief, texts.objections, locale), ...approvalSheet(brief, texts)],
    running: {
      header: title.length > HEADER_LIMIT ? `${title.slice(0, HEADER_LIMIT)}…` : title,
      footer: [name, ...marks].join(' · '),
      page: texts.page,
    },
  };
}

/** Who orders, the answers of a short brief in the order and words of its questions, then what else was filled in. */
function shortBlocks(source: BriefDocumentSource): Block[] {
  const { brief, form, locale } = source;
  const customer = formFor(form, brief.kind).flatMap((section) => section.fields.filter(({ id }) => id === 'customer'));
  const fields = [...customer, ...shortFields(form)];
  const blocks = fields.flatMap((field) => fieldBlocks(brief, field, field.shortLabel ?? field.label, locale));
  return [...blocks, ...sectionBlocks(source, new Set(fields.map(({ id }) => id)))];
}

/** The title stands over the document and not among its fields. */
function sectionBlocks({ brief, form, locale }: BriefDocumentSource, shown: ReadonlySet<string>): Block[] {
  return formFor(form, brief.kind).flatMap((section) => {
    const fields = section.fields.filter(({ id }) => id !== 'title' && !shown.has(id));
    const blocks = fields.flatMap((field) => fieldBlocks(brief, field, field.label, locale));
    return blocks.length === 0 ? [] : [{ type: 'heading', level: 2, text: section.title } as const, ...blocks];
  });
}
