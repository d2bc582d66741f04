import type { Brief } from '#domain/brief/brief.ts';
import { listOf } from '#domain/brief/edit.ts';
import type { BriefEvent } from '#domain/brief/event.ts';
import { dataOf } from '#domain/brief/event-data.ts';
import type { EventTexts } from '#domain/brief/event-texts.ts';
import { personWords } from '#domain/brief/event-words.ts';
import { formatDate } from '#domain/i18n/format.ts';
import type { Locale } from '#domain/i18n/locale.ts';
import { cleanText } from '#domain/text/clean.ts';
import { typeset } from '#domain/text/typography.ts';
import type { Block } from './document.ts';
import type { AcceptanceTexts } from './paper-texts.ts';

interface Words {
  readonly acceptance: AcceptanceTexts;
  readonly events: EventTexts;
  readonly locale: Locale;
}

/** What was delivered by which evidence, and how it was accepted; nothing before that. */
export function acceptanceBlocks(brief: Brief, words: Words): Block[] {
  const { acceptance: texts, locale } = words;
  const delivery = brief.events.findLast(({ type }) => type === 'deliver');
  const accepted = brief.events.findLast(({ type }) => type === 'accept-work');
  const record = brief.events.flatMap((event) => dataOf(event, 'record') ?? [])[0];
  const blocks = [
    ...criteriaTable(brief, delivery, accepted, words),
    ...value(texts.delivered, delivery ? dayAndWho(delivery, words) : formatDate(locale, record?.delivered ?? '')),
    ...value(texts.accepted, accepted ? dayAndWho(accepted, words) : formatDate(locale, record?.accepted ?? '')),
    ...value(texts.cost, textIn(accepted, 'cost') || (record?.cost ?? ''), locale),
    ...value(texts.comment, textIn(accepted, 'comment'), locale),
  ];
  return blocks.length === 0 ? [] : [{ type: 'heading', level: 2, text: texts.title }, ...blocks];
}

/** The criteria with what shows that they are met, and whether they were once the work is accepted. */
function criteriaTable(
  brief: Brief,
  delivery: BriefEvent | undefined,
  acceptance: BriefEvent | undefined,
  { acceptance: texts, locale }: Words,
): Block[] {
  const evidence = delivery ? (dataOf(delivery, 'deliver')?.evidence ?? []) : [];
  const judged = acceptance ? (dataOf(acceptance, 'accept-work')?.criteria ?? []) : [];
  if (evidence.length + judged.length === 0) return [];
  const criteria = new Set([
    ...listOf(brief, 'criteria').filter((text) => text.trim() !== ''),
    ...[...evidence, ...judged].map(({ criterion }) => criterion),
  ]);
  const met = (criterion: string) => {
    const mark = judged.find((each) => each.criterion === criterion)?.met;
    return mark === undefined ? '' : mark ? texts.yes : texts.no;
  };
  return [
    {
      type: 'table',
      columns: [
        { title: texts.criterion, share: 5 },
        { title: texts.evidence, share: 5 },
        ...(judged.length > 0 ? [{ title: texts.met, share: 2 }] : []),
      ],
      rows: [...criteria].map((criterion) => [
        shown(criterion, locale),
        shown(evidence.find((each) => each.criterion === criterion)?.evidence ?? '', locale),
        ...(judged.length > 0 ? [met(criterion)] : []),
      ]),
    },
  ];
}

/** «5 марта 2027 г., исполнитель (…)» */
function dayAndWho(event: BriefEvent, { events, locale }: Words): string {
  const isBySilence = dataOf(event, 'accept-work')?.bySilence === true;
  const day = formatDate(locale, textIn(event, 'date') || event.decidedAt);
  return [day, isBySilence ? events.bases['standing-rule'] : personWords(event.whose, events)].join(', ');
}

function textIn(event: BriefEvent | undefined, key: string): string {
  const text = event?.data[key];
  return typeof text === 'string' ? text : '';
}

function value(label: string, text: string, locale?: Locale): Block[] {
  const clean = locale === undefined ? text : shown(text, locale);
  return clean === '' ? [] : [{ type: 'value', label, text: clean }];
}

function shown(text: string, locale: Locale): string {
  return typeset(cleanText(text).trim(), locale);
}
