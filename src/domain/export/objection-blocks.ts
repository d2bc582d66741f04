import type { Brief } from '#domain/brief/brief.ts';
import { type Decision, type Objection, objectionsOf } from '#domain/brief/objections.ts';
import { formatDate } from '#domain/i18n/format.ts';
import type { Locale } from '#domain/i18n/locale.ts';
import { fill } from '#domain/i18n/message.ts';
import { cleanText } from '#domain/text/clean.ts';
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
export function objectionBlocks(brief: Pick<Brief, 'events'>, texts: ObjectionTexts, locale: Locale): Block[] {
  const objections = objectionsOf(brief);
  if (objections.length === 0) return [];
  return [
    { type: 'heading', level: 2, text: texts.title },
    ...objections.flatMap((objection, index): Block[] => [
      { type: 'heading', level: 3, text: fill(texts.item, { n: index + 1 }) },
      ...valueBlock(texts.requirement, objection.requirement),
      ...valueBlock(texts.consequence, objection.consequence.what, [
        { label: texts.likelihood, text: objection.consequence.likelihood },
        { label: texts.by, text: formatDate(locale, objection.consequence.by) },
      ]),
      ...valueBlock(texts.alternative, objection.alternative.what, [
        { label: texts.effect, text: objection.alternative.effect },
        { label: texts.cost, text: objection.alternative.cost },
        { label: texts.time, text: objection.alternative.time },
      ]),
      ...decisionBlock(objection, texts, locale),
    ]),
  ];
}

function valueBlock(label: string, typed: string, details: readonly Part[] = []): Block[] {
  const text = cleanText(typed).trim();
  const parts = details.filter((part) => part.text !== '');
  return text === '' && parts.length === 0
    ? []
    : [{ type: 'value', label, text, ...(parts.length > 0 ? { parts } : {}) }];
}

function decisionBlock({ decision }: Objection, texts: ObjectionTexts, locale: Locale): Block[] {
  if (decision === undefined) return valueBlock(texts.decision, texts.open);
  const { type, whose, at, reason } = decision;
  const decided = { decision: texts[DECIDED[type]], who: whose.name, date: formatDate(locale, at) };
  return valueBlock(texts.decision, fill(texts.decided, decided), [
    { label: texts.reason, text: cleanText(reason).trim() },
  ]);
}
