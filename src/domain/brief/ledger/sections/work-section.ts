import { plural } from '#domain/i18n/message.ts';
import { DEADLINES } from '../clock.ts';
import type { Count, Spread } from '../count.ts';
import type { Ledger } from '../ledger.ts';
import { SIDES } from '../verdict.ts';
import {
  barsChart,
  daysText,
  emptySection,
  type Fill,
  type Row,
  rangeText,
  type Section,
  type SectionBlock,
  type SectionContext,
  shareText,
} from './section.ts';

const FILLS: Readonly<Record<(typeof DEADLINES)[number], Fill>> = { kept: 'solid', late: 'grey', overdue: 'cross' };

/** How the work was delivered: at first or after rework, in time or late, with which pauses. */
export function workSection(ledger: Ledger, context: SectionContext): Section {
  const { work: words } = context.texts;
  const blocks = [deliveries(ledger, context), deadlines(ledger, context), pauses(ledger, context)].flat();
  if (blocks.length === 0) return emptySection('work', words);
  return { id: 'work', title: words.title, text: words.text, blocks, notes: [] };
}

function deliveries({ deliveries: counts }: Ledger, context: SectionContext): SectionBlock[] {
  const { work: words } = context.texts;
  const { accepted, bySilence } = counts;
  if (accepted.n === 0) return [];
  const keyed = [
    { fill: 'solid', label: words.first, count: counts.first },
    { fill: 'grey', label: words.reworked, count: counts.reworked },
  ] as const;
  const silent = { label: words.bySilence, cells: [shareText(bySilence, accepted.n, context)] };
  return [block(words.deliveries, keyed, accepted.n, bySilence.n === 0 ? [] : [silent], context)];
}

function deadlines({ deadlines: { judged, by, late } }: Ledger, context: SectionContext): SectionBlock[] {
  const { work: words } = context.texts;
  if (judged.n === 0) return [];
  const keyed = DEADLINES.filter((key) => key !== 'overdue' || by.overdue.n > 0).map((key) => ({
    fill: FILLS[key],
    label: words.keys[key],
    count: by[key],
  }));
  const more = late === null ? [] : [spreadRow(words.lateBy, late, context)];
  return [block(words.deadlines, keyed, judged.n, more, context)];
}

/** Shares of one whole as a bar and as rows, and what else there is to say of them. */
function block(
  title: string,
  keyed: readonly { readonly fill: Fill; readonly label: string; readonly count: Count }[],
  of: number,
  more: readonly Row[],
  context: SectionContext,
): SectionBlock {
  const { work: words } = context.texts;
  const shares = keyed.map(({ fill, label, count }) => ({ label, fill, cells: [shareText(count, of, context)] }));
  return {
    title,
    chart: barsChart(title, [{ label: '', parts: keyed.map(({ fill, label, count: { n } }) => ({ fill, label, n })) }]),
    table: { head: [words.what, words.count], rows: [...shares, ...more] },
  };
}

function pauses({ pauses: paused }: Ledger, context: SectionContext): SectionBlock[] {
  const { work: words } = context.texts;
  const rows = SIDES.flatMap((side) => {
    const spread = paused[side];
    return spread === null ? [] : [spreadRow(words.pausedBy[side], spread, context)];
  });
  return rows.length === 0
    ? []
    : [{ title: words.pauses, chart: null, table: { head: [words.what, words.count], rows } }];
}

/** So many briefs and their days: the middle with both ends, or the ends alone where they are few. */
function spreadRow(label: string, spread: Spread, context: SectionContext): Row {
  const { locale, texts } = context;
  const range = rangeText(spread, context);
  const days = spread.median === null ? range : `${texts.stays.median} ${daysText(spread.median, context)} (${range})`;
  return { label, cells: [plural(locale, texts.work.spread, spread.cases, { days })] };
}
