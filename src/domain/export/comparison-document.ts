import type { Role } from '#domain/assessment/bank.ts';
import type { Column } from '#domain/assessment/comparison-columns.ts';
import { COLUMNS } from '#domain/assessment/comparison-columns.ts';
import { formatDate } from '#domain/i18n/format.ts';
import { fill, plural } from '#domain/i18n/message.ts';
import { biasBlocks, gapBlocks, insideBlocks, questionBlocks } from './comparison-findings.ts';
import { controllerBlocks, dimensionBlocks, itemBlocks } from './comparison-map.ts';
import type { ComparisonSource } from './comparison-source.ts';
import { gapFigure } from './comparison-words.ts';
import type { Block, ExportDocument } from './document.ts';

/** With fewer answers than this, a figure is easily traced to people. */
const LEAST_ANONYMOUS = 3;

/** Whether the figures can be traced to people: fewer than three on a side. The person is asked before such a report. */
export function mayTrace(counts: Readonly<Record<Role, number>>): boolean {
  return counts.sales < LEAST_ANONYMOUS || counts.marketing < LEAST_ANONYMOUS;
}

/** The columns for which so few answered, management included: one director is a column of one. */
export function tracedColumns(counts: Readonly<Record<Role, number>>): Column[] {
  return COLUMNS.filter((column) => counts[column] > 0 && counts[column] < LEAST_ANONYMOUS);
}

/**
 * The comparison of the departments as a document to read and to send: figures of departments only.
 *
 * It opens with a sentence that can be quoted, says what to talk about before the tables, and ends with what a reader
 * must know of it.
 */
export function comparisonDocument(source: ComparisonSource): ExportDocument {
  const { report, instrument, date, locale, company, page, texts } = source;
  const day = formatDate(locale, date);
  return {
    locale,
    title: texts.title,
    ...(company === undefined ? {} : { letterhead: company }),
    eyebrow: texts.eyebrow,
    facts: [day, instrument.title, ...countsOf(COLUMNS, source)],
    blocks: [
      { type: 'paragraph', text: [{ text: quotedSentence(source), strong: true }] },
      ...traceBlocks(source),
      ...gapBlocks(source),
      ...biasBlocks(source),
      ...(report.comparison === null ? [] : questionBlocks(source)),
      ...dimensionBlocks(source),
      ...insideBlocks(source),
      ...controllerBlocks(source),
      ...itemBlocks(source),
      ...noteBlocks(source),
    ],
    running: { header: texts.title, footer: `${texts.eyebrow} · ${day}`, page },
  };
}

/** One sentence or three that a director can quote: who answered, how far apart, on what most. */
export function quotedSentence({ report, instrument, locale, texts }: ComparisonSource): string {
  const { comparison, counts, dimensions } = report;
  const { quote } = texts;
  if (comparison === null) {
    if (counts.sales > 0) return quote.missing.marketing;
    return counts.marketing > 0 ? quote.missing.sales : quote.missing.both;
  }
  const { gap, band, underdogs } = comparison;
  const people = {
    sales: plural(locale, texts.people, counts.sales),
    marketing: plural(locale, texts.people, counts.marketing),
  };
  const [widest] = dimensions.filter((row) => row.gap !== null).sort((one, other) => (other.gap ?? 0) - (one.gap ?? 0));
  const title = instrument.dimensions.find(({ id }) => id === widest?.id)?.title;
  const isApart = gap !== null && band !== 'shared' && title !== undefined;
  return [
    gap === null ? fill(quote.unknown, people) : fill(quote[band], { ...people, gap: gapFigure(gap, locale) }),
    ...(underdogs ? [quote.underdogs] : []),
    ...(isApart ? [fill(quote.most, { dimension: title })] : []),
  ].join(' ');
}

function countsOf(columns: readonly Column[], { report, texts }: ComparisonSource): string[] {
  return columns
    .filter((column) => report.counts[column] > 0)
    .map((column) => fill(texts.count, { department: texts.columns[column], n: report.counts[column] }));
}

function traceBlocks(source: ComparisonSource): Block[] {
  const counts = countsOf(tracedColumns(source.report.counts), source);
  if (counts.length === 0) return [];
  return [{ type: 'note', text: fill(source.texts.notes.trace, { counts: counts.join(', ') }) }];
}

function noteBlocks({ report, bossOff, about, locale, texts }: ComparisonSource): Block[] {
  const { notes } = texts;
  const others = report.counts.other;
  return [
    { type: 'heading', level: 2, text: notes.title },
    { type: 'paragraph', text: notes.anonymity },
    ...(bossOff ? [{ type: 'paragraph', text: notes.bossOff } as const] : []),
    ...(others > 0 ? [{ type: 'paragraph', text: plural(locale, notes.others, others) } as const] : []),
    { type: 'value', label: about.author.title, text: about.author.text },
    { type: 'value', label: about.limits.title, text: about.limits.text },
  ];
}
