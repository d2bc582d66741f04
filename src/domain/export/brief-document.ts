import type { Brief } from '#domain/brief/brief.ts';
import { contentFingerprint, shortFingerprint } from '#domain/brief/fingerprint.ts';
import { type BriefForm, formFor, kindOf, shortFields } from '#domain/brief/form.ts';
import { pathLabel } from '#domain/brief/path-label.ts';
import { frozenVersion, isChanging, standingOf, standingText } from '#domain/brief/standing.ts';
import { stateOf } from '#domain/brief/state.ts';
import { titleOf } from '#domain/brief/title.ts';
import type { Locale } from '#domain/i18n/locale.ts';
import { fill } from '#domain/i18n/message.ts';
import { cleanLine, cleanText } from '#domain/text/clean.ts';
import { typeset } from '#domain/text/typography.ts';
import { acceptanceBlocks } from './acceptance-blocks.ts';
import { briefNotices } from './brief-notices.ts';
import { decisionBlocks } from './decision-blocks.ts';
import type { Block, ExportDocument } from './document.ts';
import { fieldBlocks } from './field-blocks.ts';
import { objectionBlocks } from './objection-blocks.ts';
import { outcomeBlocks } from './outcome-blocks.ts';
import { approvalCorner, approvalSheet } from './paper-parts.ts';
import type { BriefDocumentTexts } from './paper-texts.ts';
import { recordedApproval } from './recorded-approval.ts';

export interface BriefDocumentSource {
  readonly brief: Brief;
  readonly form: BriefForm;
  readonly company: string;
  readonly locale: Locale;
  readonly texts: BriefDocumentTexts;
}

/** A title longer than this would take more than one line of the running header. */
const HEADER_LIMIT = 80;

/**
 * A brief as a document to print and sign: approval in the corner, what is answered under its headings, objections
 * with their decisions, what was decided since, acceptance and outcome, the approval sheet. What is not answered is
 * left out.
 */
export function briefDocument(source: BriefDocumentSource): ExportDocument {
  const { brief, form, company, locale, texts } = source;
  const { exports, events } = texts;
  const title = titleOf(brief, exports.brief.untitled);
  const number = cleanLine(brief.number ?? '');
  const name = number === '' ? exports.brief.name : fill(exports.brief.numbered, { number });
  const marks = marksOf(source);
  const recorded = brief.events.length === 0 ? undefined : recordedApproval(brief, { ...exports, events, locale });
  const answers = brief.mode === 'short' ? shortBlocks(source) : sectionBlocks(source, new Set());
  const fields = formFor(form, brief.kind).flatMap((section) => section.fields);
  return {
    locale,
    title,
    letterhead: company,
    corner: approvalCorner(brief, exports, recorded),
    eyebrow: name,
    facts: [kindOf(form, brief.kind)?.title ?? brief.kind, standingText(standingOf(brief), texts.standing), ...marks],
    blocks: [
      ...briefNotices(brief, exports.notices, locale),
      ...answers,
      ...keptBlocks(source),
      ...objectionBlocks(brief, { objections: exports.objections, events, fields, locale }),
      ...decisionBlocks(brief, { decisions: exports.decisions, events, fields, locale }),
      ...acceptanceBlocks(brief, { acceptance: exports.acceptance, events, locale }),
      ...outcomeBlocks(brief, { outcome: exports.outcome, events, sheet: exports.sheet, locale }),
      ...approvalSheet(brief, exports, recorded),
    ],
    running: {
      header: title.length > HEADER_LIMIT ? `${title.slice(0, HEADER_LIMIT)}…` : title,
      footer: [name, ...marks, ...footerMark(brief, texts)].join(' · '),
      page: exports.page,
    },
  };
}

/** What the foot of every page says of a brief whose text is not an approved one. */
function footerMark(brief: Brief, { exports, standing }: BriefDocumentTexts): string[] {
  const { paper } = stateOf(brief);
  if (paper === 'approved') return [];
  return [paper === 'cancelled' ? standing.states.cancelled : exports.brief.notApproved];
}

/** Version and fingerprint: what tells this paper from another of the same brief. */
function marksOf({ brief, texts: { exports } }: BriefDocumentSource): string[] {
  const state = stateOf(brief);
  const version = frozenVersion(brief);
  return [
    ...(version === undefined ? [] : [fill(exports.brief.version, { n: version })]),
    ...(isChanging(state) ? [fill(exports.brief.draftVersion, { n: state.version })] : []),
    fill(exports.brief.fingerprint, { fingerprint: shortFingerprint(contentFingerprint(brief)) }),
  ];
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

/** What the checks warned of and was kept all the same, by reason: who approves should know it. */
function keptBlocks({ brief, form, locale, texts: { exports } }: BriefDocumentSource): Block[] {
  const fields = formFor(form, brief.kind).flatMap((section) => section.fields);
  const places = new Map<string, Set<string>>();
  for (const { field, reason } of brief.kept) {
    const text = typeset(cleanText(reason).trim(), locale);
    if (text !== '') places.set(text, new Set([...(places.get(text) ?? []), pathLabel(fields, field)]));
  }
  if (places.size === 0) return [];
  return [
    { type: 'heading', level: 2, text: exports.brief.kept },
    ...[...places].map(([text, labels]) => ({ type: 'value', label: [...labels].join(', '), text }) as const),
  ];
}
