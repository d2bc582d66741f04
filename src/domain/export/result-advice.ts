import { chooseAdvice } from '#domain/assessment/advice.ts';
import { fill } from '#domain/i18n/message.ts';
import type { Block } from './document.ts';
import { type ScoredSource, siteLink } from './result-source.ts';

/** Where to start: each recommendation with a half for either department and its chapter. */
export function adviceBlocks(source: ScoredSource): Block[] {
  const { bank, score, texts } = source;
  const { advice: words, chapter } = texts.words.result;
  const chosen = chooseAdvice(score, bank.wording.advice);
  const heading: Block = { type: 'heading', level: 2, text: words.title };
  if (chosen.length === 0) return [heading, { type: 'paragraph', text: words.none }];
  return [
    heading,
    { type: 'paragraph', text: words.lede },
    ...chosen.flatMap(({ title, sales, marketing, guide }): Block[] => {
      const link = bank.chapters[guide];
      return [
        { type: 'heading', level: 3, text: title },
        { type: 'value', label: words.sales, text: sales },
        { type: 'value', label: words.marketing, text: marketing },
        ...(link === undefined
          ? []
          : [
              {
                type: 'paragraph',
                text: [siteLink(fill(chapter, { title: link.title }), link.address, source)],
              } as const,
            ]),
      ];
    }),
  ];
}

/** How it was computed, how far one view goes, whose article it began with, and what it is no use for. */
export function methodBlocks(source: ScoredSource): Block[] {
  const { method, texts } = source;
  const { about, result } = texts.words;
  const { title, text } = texts.report.method;
  return [
    { type: 'heading', level: 2, text: title },
    { type: 'paragraph', text: result.oneView },
    { type: 'paragraph', text: [{ text: `${text} ` }, siteLink(about.method, method, source)] },
    { type: 'value', label: about.author.title, text: about.author.text },
    { type: 'value', label: about.limits.title, text: about.limits.text },
  ];
}
