import type { Brief } from '#domain/brief/brief.ts';
import { changesOf } from '#domain/brief/effect.ts';
import type { Decision } from '#domain/brief/event.ts';
import { changeLines } from '#domain/brief/event-details.ts';
import type { EventTexts } from '#domain/brief/event-texts.ts';
import { eventWords, personWords } from '#domain/brief/event-words.ts';
import type { Field } from '#domain/brief/form.ts';
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
  readonly raised: string;
  readonly requirement: string;
  readonly consequence: string;
  readonly likelihood: string;
  readonly by: string;
  readonly alternative: string;
  readonly effect: string;
  readonly cost: string;
  readonly time: string;
  readonly changes: string;
  readonly proposed: string;
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

interface Words {
  readonly objections: ObjectionTexts;
  readonly events: EventTexts;
  readonly fields: readonly Field[];
  readonly locale: Locale;
}

const DECIDED: Readonly<Record<Decision, 'accepted' | 'acceptedInPart' | 'insisted' | 'withdrawn'>> = {
  accept: 'accepted',
  'accept-part': 'acceptedInPart',
  insist: 'insisted',
  withdraw: 'withdrawn',
};

/** The objections of a brief with the decisions on them, under a heading; nothing when there are none. */
export function objectionBlocks(brief: Brief, words: Words): Block[] {
  const objections = objectionsOf(brief);
  if (objections.length === 0) return [];
  return [
    { type: 'heading', level: 2, text: words.objections.title },
    ...objections.flatMap((objection, index): Block[] => [
      { type: 'heading', level: 3, text: fill(words.objections.item, { n: index + 1 }) },
      ...objectionValues(brief, objection, words),
    ]),
  ];
}

function objectionValues(brief: Brief, objection: Objection, words: Words): Block[] {
  const { whose, at, requirement, consequence, alternative, decision } = objection;
  const { objections: texts, events, locale } = words;
  const shown = (text: string) => typeset(cleanText(formatDate(locale, text)).trim(), locale);
  const value = (label: string, text: string, details: Readonly<Record<string, string>> = {}): Block[] => {
    const parts = Object.entries(details)
      .map(([name, detail]): Part => ({ label: name, text: shown(detail) }))
      .filter((part) => part.text !== '');
    if (shown(text) === '' && parts.length === 0) return [];
    return [{ type: 'value', label, text: shown(text), ...(parts.length > 0 ? { parts } : {}) }];
  };
  return [
    ...value(texts.raised, `${personWords(whose, events)}, ${formatDate(locale, at)}`),
    ...value(texts.requirement, requirement),
    ...value(texts.consequence, consequence.what, {
      [texts.likelihood]: consequence.likelihood,
      [texts.by]: consequence.by,
    }),
    ...value(texts.alternative, alternative.what, {
      [texts.effect]: alternative.effect,
      [texts.cost]: alternative.cost,
      [texts.time]: alternative.time,
      [texts.proposed]: changeLines(alternative.changes, { ...words, texts: events }, 'proposal').join('\n'),
    }),
    ...value(texts.decision, decided(brief, objection, words), {
      [texts.reason]: decision?.reason ?? '',
      [texts.changes]: writtenChanges(brief, objection, words),
    }),
  ];
}

/** «Требование оставлено в силе — заказчик (…), 15 ноября 2026 г., по телефону, со слов» */
function decided(
  brief: Brief,
  { id, decision }: Objection,
  { objections: texts, events, fields, locale }: Words,
): string {
  if (decision === undefined) return texts.open;
  const { type, whose, at } = decision;
  const who = personWords(whose, events);
  const step = decidingStep(brief, id);
  const told = eventWords(brief, { locale, texts: events, fields }).find((words) => words.id === step?.id);
  const basis = [told?.how ?? '', ...(told?.marks ?? [])].filter((text) => text !== '');
  return [fill(texts.decided, { decision: texts[DECIDED[type]], who, date: formatDate(locale, at) }), ...basis].join(
    ', ',
  );
}

/** The changes of the form that accepting wrote. */
function writtenChanges(brief: Brief, { id }: Objection, { events, fields, locale }: Words): string {
  const step = decidingStep(brief, id);
  return step === undefined ? '' : changeLines(changesOf(step), { texts: events, fields, locale }).join('\n');
}

function decidingStep({ events }: Brief, objectionId: string) {
  return events.find(({ type, data }) => Object.hasOwn(DECIDED, type) && data['objection'] === objectionId);
}
