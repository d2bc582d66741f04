import { formatDate } from '#domain/i18n/format.ts';
import type { Locale } from '#domain/i18n/locale.ts';
import { fill } from '#domain/i18n/message.ts';
import { cleanLine } from '#domain/text/clean.ts';
import type { Brief } from './brief.ts';
import { type BriefEvent, DECISIONS, EVENT_TYPES, type EventType, type Person, ROLES, type Role } from './event.ts';
import { dataOf } from './event-data.ts';
import { type EventDetail, eventDetails } from './event-details.ts';
import type { EventTexts, ToldAs } from './event-texts.ts';
import type { Field } from './form.ts';
import { objectionsOf } from './objections.ts';
import { advance, asTold, FIRST_STATE, otherSide, refusalOf } from './state.ts';

/** One step of a history in plain words. */
export interface EventWords {
  readonly id: string;
  readonly sequence: number;
  /** «12 ноября 2026 г. заказчик (…) передал ТЗ исполнителю, по телефону; записал исполнитель (…).» */
  readonly sentence: string;
  /** The day of the decision. */
  readonly when: string;
  /** «Заказчик (…) передал ТЗ исполнителю» */
  readonly what: string;
  /** On what the record rests and who made it; '' when who decided wrote it down on that day. */
  readonly how: string;
  /** «со слов, не подтверждено» and the like. */
  readonly marks: readonly string[];
  readonly details: readonly EventDetail[];
}

export interface EventWordsContext {
  readonly locale: Locale;
  readonly texts: EventTexts;
  /** All fields of the brief's kind, for the names of what was changed. */
  readonly fields: readonly Field[];
}

/** The history of a brief, a sentence each step. */
export function eventWords(brief: Brief, context: EventWordsContext): EventWords[] {
  const { locale, texts } = context;
  const objections = objectionsOf(brief).map(({ id }) => id);
  const versions = versionsAfter(brief);
  return brief.events.map((event, index) => {
    const when = formatDate(locale, event.decidedAt);
    const what = whatHappened(brief, event, versions[index] ?? 1, context, objections);
    const how = [basisWords(event, texts), recordedWords(event, context)].filter((text) => text !== '');
    return {
      id: event.id,
      sequence: event.sequence,
      sentence: fill(texts.sentence, { when, what, how: how.map((text) => `, ${text}`).join('') }),
      when,
      what: capitalised(what, locale),
      how: how.join(', '),
      marks: marksOf(brief, event, texts),
      details: eventDetails(event, { ...context, objections }),
    };
  });
}

/** A person as sentences name them: «заказчик (И. Морозов)». */
export function personWords({ role, name }: Person, { person, roles }: EventTexts): string {
  const known = roleIn(role);
  const side = known === undefined ? cleanLine(role) : roles[known].is;
  return cleanLine(name) === '' ? side : fill(person, { role: side, name: cleanLine(name) });
}

/** A text with a capital letter at its beginning. */
export function capitalised(text: string, locale: Locale): string {
  return text.slice(0, 1).toLocaleUpperCase(locale) + text.slice(1);
}

function whatHappened(
  brief: Brief,
  event: BriefEvent,
  version: number,
  { texts, locale }: EventWordsContext,
  objections: readonly string[],
): string {
  const about = event.type === 'object' ? event.id : event.data['objection'];
  const delegate = dataOf(event, 'delegate');
  const confirmed = brief.events.find(({ id }) => id === event.data['event'])?.sequence;
  const isObjected = event.type === 'object' || DECISIONS.some((decision) => decision === event.type);
  return fill(texts.what[toldAs(event)], {
    who: personWords(event.whose, texts),
    other: texts.roles[otherSide(event.whose.role === 'contractor' ? 'contractor' : 'customer')].to,
    n: confirmed ?? (isObjected ? objections.indexOf(String(about)) + 1 : version),
    date: formatDate(locale, dataOf(event, 'notice')?.answerBy ?? delegate?.until ?? ''),
    role: delegate === null ? '' : texts.roles[delegate.role].of,
    name: cleanLine(delegate?.name ?? ''),
    type: cleanLine(event.type),
  });
}

/** The version that the paper is about after each step. */
function versionsAfter({ events, initiator }: Brief): number[] {
  let state = FIRST_STATE;
  return events.map((event, index) => {
    if (refusalOf(state, event, events.slice(0, index), initiator) === null) state = advance(state, event);
    return state.version;
  });
}

function toldAs(event: BriefEvent): ToldAs {
  const type = EVENT_TYPES.find((known): known is EventType => known === event.type);
  if (type === 'approve' && event.basis === 'standing-rule') return 'approve-by-rule';
  if (dataOf(event, 'accept-work')?.bySilence) return 'accept-by-silence';
  if (dataOf(event, 'notice')?.answerBy) return 'notice-until';
  if (dataOf(event, 'delegate')?.until) return 'delegate-until';
  return type ?? 'unknown';
}

function basisWords({ basis, type }: BriefEvent, { bases }: EventTexts): string {
  if (basis === 'standing-rule' && (type === 'approve' || type === 'accept-work')) return '';
  return basis === 'here' ? '' : Object.hasOwn(bases, basis) ? bases[basis as keyof typeof bases] : cleanLine(basis);
}

/** Who wrote it down and when, as far as that is not who decided, on the same day. */
function recordedWords(event: BriefEvent, { locale, texts }: EventWordsContext): string {
  const { whose, recordedBy, decidedAt, recordedAt } = event;
  const date = formatDate(locale, recordedAt);
  const isLater = date !== formatDate(locale, decidedAt);
  const isOther = whose.role !== recordedBy.role || whose.name !== recordedBy.name;
  const who = personWords(recordedBy, texts);
  if (isOther) return fill(isLater ? texts.recorded.byOn : texts.recorded.by, { who, date });
  return isLater ? fill(texts.recorded.on, { date }) : '';
}

function marksOf({ events }: Brief, event: BriefEvent, { marks }: EventTexts): string[] {
  const isTold = asTold(events).includes(event);
  const confirmation = events.find((each) => dataOf(each, 'confirm')?.event === event.id);
  return [
    ...(isTold ? [marks.told] : confirmation ? [fill(marks.confirmed, { n: confirmation.sequence })] : []),
    ...(dataOf(event, 'approve')?.afterTheFact ? [marks.afterTheFact] : []),
    ...(event.type === 'record' ? [marks.recorded] : []),
  ];
}

function roleIn(role: string): Role | undefined {
  return ROLES.find((known) => known === role);
}
