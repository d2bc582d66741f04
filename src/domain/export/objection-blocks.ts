import type { Brief } from '#domain/brief/brief.ts';
import type { Decision } from '#domain/brief/event.ts';
import { type Objection, objectionsOf } from '#domain/brief/objections.ts';
import { formatDate } from '#domain/i18n/format.ts';
import type { Locale } from '#domain/i18n/locale.ts';
import { fill } from '#domain/i18n/message.ts';
import { cleanText } from '#domain/text/clean.ts';
import { typeset } from '#domain/text/typography.ts';
import type { Block, Part } from './document.ts';

export interface ObjectionTexts {
  readonly title: string;
  /** With the place {n}. */
  readonly item: string;
  readonly requirement: string;
  readonly consequence: string;
  readonly likelihood: string;
  readonly by: string;
  readonly alternative: string;
  readonly effect: string;
  readonly cost: string;
  readonly time: string;
  readonly decision: string;
  readonly reason: string;
  /** With the places {decision}, {who} and {date}. */
  readonly decided: string;
  readonly open: string;
  readonly accepted: string;
  readonly acceptedInPart: string;
  readonly insisted: string;
  readonly withdrawn: string;
}

const DECIDED: Readonly<Record<Decision, 'accepted' | 'acceptedInPart' | 'insisted' | 'withdrawn'>> = {
  accept: 'accepted',
  'accept-part': 'acceptedInPart',
  insist: 'insisted',
  withdraw: 'withdrawn',
};

/** The objections of a brief with the decisions on them, under a heading; nothing when there are none. */
export function objectionBlocks(brief: Pick<Brief, 'events' | 'initiator'>, texts: ObjectionTexts, locale: Locale): Block[] {
  const objections = objectionsOf(brief);
  if (objections.length === 0) return [];
  return [
    { type: 'heading', level: 2, text: texts.title },
    ...objections.flatMap((objection, index): Block[] => [
      { type: 'heading', level: 3, text: fill(texts.item, { n: index + 1 }) },
      ...objectionValues(objection, texts, locale),
    ]),
  ];
}

function objectionValues(
  { requirement, consequence, alternative, decision }: Objection,
  texts: ObjectionTexts,
  locale: Locale,
): Block[] {
  const shown = (text: string) => typeset(cleanText(formatDate(locale, text)).trim(), locale);
  const value = (label: string, text: string, details: Readonly<Record<string, string>> = {}): Block[] => {
    const parts = Object.entries(details)
      .map(([name, detail]): Part => ({ label: name, text: shown(detail) }))
      .filter((part) => part.text !== '');
    if (shown(text) === '' && parts.length === 0) return [];
    return [{ type: 'value', label, text: shown(text), ...(parts.length > 0 ? { parts } : {}) }];
  };
  return [
    ...value(texts.requirement, requirement),
    ...value(texts.consequence, consequence.what, {
      [texts.likelihood]: consequence.likelihood,
      [texts.by]: consequence.by,
    }),
    ...value(texts.alternative, alternative.what, {
      [texts.effect]: alternative.effect,
      [texts.cost]: alternative.cost,
      [texts.time]: alternative.time,
    }),
    ...value(texts.decision, decided(decision, texts, locale), { [texts.reason]: decision?.reason ?? '' }),
  ];
}

function decided(decision: Objection['decision'], texts: ObjectionTexts, locale: Locale): string {
  if (decision === undefined) return texts.open;
  const { type, whose, at } = decision;
  return fill(texts.decided, { decision: texts[DECIDED[type]], who: whose.name, date: formatDate(locale, at) });
}
