import { openItems } from '#domain/assessment/pull-down.ts';
import { strengthSwing } from '#domain/assessment/swing.ts';
import { formatNumber } from '#domain/i18n/format.ts';
import { fill } from '#domain/i18n/message.ts';
import type { Block } from './document.ts';
import { shortOf, titleOf } from './result-answers.ts';
import { type ScoredSource, seenHeading } from './result-source.ts';

/** What is not known, and by how much it could move the strength. */
export function openBlocks(source: ScoredSource): Block[] {
  const { result, bank, locale, score, texts } = source;
  const { open: words, bossOff } = texts.words.result;
  const { open } = texts.report;
  const { dimension } = texts.words.result.dimensions;
  const { unknown, notApplicable } = openItems(bank, result.answers, result.mode);
  const swing = strengthSwing(bank, result.answers, result.mode);
  const upTo = (n: number) => fill(open.upTo, { n: formatNumber(locale, n, 1) });
  const word = (id: string) => `${shortOf(id, source)} (${unknown.includes(id) ? words.unknown : words.skipped})`;
  const left = notApplicable.map((id) => shortOf(id, source)).join('; ');
  return [
    seenHeading(words.title, source),
    { type: 'paragraph', text: swing.length === 0 ? words.none : open.lede },
    ...(swing.length === 0
      ? []
      : [
          {
            type: 'table',
            columns: [
              { title: dimension, share: 3 },
              { title: open.items, share: 7 },
              { title: open.swing, share: 3, align: 'end' },
            ],
            rows: [
              ...swing.map((row) => [titleOf(row.dimension, source), row.open.map(word).join('; '), upTo(row.points)]),
              [open.together, '', upTo(score.range.high - score.range.low)],
            ],
          } as const,
        ]),
    ...(left === '' ? [] : [{ type: 'paragraph', text: fill(open.notApplicable, { list: left }) } as const]),
    ...(notApplicable.some((id) => id.startsWith('structure.boss-'))
      ? [{ type: 'paragraph', text: bossOff } as const]
      : []),
  ];
}
