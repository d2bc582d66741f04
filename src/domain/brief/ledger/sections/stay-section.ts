import { fill, plural } from '#domain/i18n/message.ts';
import type { Spread } from '../count.ts';
import type { Ledger } from '../ledger.ts';
import { STAYS } from '../stays.ts';
import {
  type Chart,
  daysText,
  emptySection,
  type Row,
  rangeText,
  type Section,
  type SectionContext,
  type Span,
} from './section.ts';

/** How long briefs stood in each state, whose turn it was, and what went back. */
export function staySection(ledger: Ledger, context: SectionContext): Section {
  const { stays: words, standings } = context.texts;
  const known = STAYS.filter((key) => ledger.stays[key].left !== null || ledger.stays[key].now !== null);
  const notes = returnNotes(ledger, context);
  if (known.length === 0) return { ...emptySection('stays', words), notes };
  const spans = STAYS.flatMap((key): Span[] => {
    const spread = ledger.stays[key].left;
    if (spread === null) return [];
    const median = spread.median === null ? '' : `${words.median} ${daysText(spread.median, context)}, `;
    return [{ label: standings[key], spread, words: median + rangeText(spread, context) }];
  });
  const most = Math.max(0, ...spans.map(({ spread }) => spread.most));
  const chart: Chart = {
    is: 'spans',
    title: words.chart,
    summary: `${spans.map((span) => `${span.label}: ${span.words}`).join('; ')}.`,
    ...{ spans, most, mostText: daysText(most, context) },
  };
  return {
    id: 'stays',
    title: words.title,
    text: words.text,
    blocks: [
      {
        title: words.title,
        chart: spans.length === 0 ? null : chart,
        table: {
          head: [words.state, words.turn, words.left, words.median, words.between, words.now],
          rows: known.map((key): Row => {
            const { left, now } = ledger.stays[key];
            return {
              label: standings[key],
              cells: [
                words.turns[key],
                String(left?.cases ?? 0),
                left === null ? '—' : middle(left.median, context),
                left === null ? '—' : rangeText(left, context),
                now === null ? '0' : standingText(now, context),
              ],
            };
          }),
        },
      },
    ],
    notes,
  };
}

/** How many stand there now, and for how long. */
function standingText({ cases, most }: Spread, context: SectionContext): string {
  const { nowOne, nowLongest } = context.texts.stays;
  return fill(cases === 1 ? nowOne : nowLongest, { n: cases, days: daysText(most, context) });
}

function middle(median: number | null, context: SectionContext): string {
  return median === null ? '—' : daysText(median, context);
}

function returnNotes({ returns, rejections }: Ledger, { texts, locale }: SectionContext): string[] {
  const { returned, rejected, inBriefs } = texts.stays;
  const told = (forms: typeof returned, { times, briefs }: Ledger['returns']) =>
    times === 0 ? [] : [plural(locale, forms, times, { briefs: plural(locale, inBriefs, briefs.n) })];
  return [...told(returned, returns), ...told(rejected, rejections)];
}
