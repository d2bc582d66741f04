import { formatDate } from '#domain/i18n/format.ts';
import type { Locale } from '#domain/i18n/locale.ts';
import { fill } from '#domain/i18n/message.ts';
import { formatMoney } from '#domain/i18n/money.ts';
import { withInnerQuotes } from '#domain/text/typography.ts';
import type { StandingLimit } from './amount.ts';
import type { Brief } from './brief.ts';
import { textAt } from './edit.ts';
import type { Role } from './event.ts';
import { otherSide } from './state.ts';

/** A side in the cases that sentences need. */
export type SideWords = Readonly<Record<'is' | 'of' | 'to' | 'by', string>>;

/** The words out of which sentences about the flow are made. */
export interface FlowWords {
  readonly roles: Readonly<Record<Role, SideWords>>;
  /** With the place {title}. */
  readonly named: string;
  /** With the places {number} and {title}. */
  readonly namedNumber: string;
  /** With the place {date}; begins with a space. */
  readonly due: string;
}

export interface FlowFacts {
  readonly title: string;
  readonly limit: StandingLimit;
  readonly silenceDays: number | null;
  readonly locale: Locale;
}

/** What stands in the places of every sentence about a brief's flow. */
export function flowValues(brief: Brief, facts: FlowFacts, words: FlowWords): Record<string, string> {
  const { title, limit, silenceDays, locale } = facts;
  const { initiator } = brief;
  const due = textAt(brief, 'due');
  return {
    brief: briefName(brief, title, locale, words),
    // «2027 г.» ends the sentence with its own point.
    due: due === '' ? '' : fill(words.due, { date: formatDate(locale, due) }).replace(/\.{2}$/, '.'),
    limit: formatMoney(locale, limit.amount, limit.currency),
    days: String(silenceDays ?? ''),
    ...sideValues('initiator', words.roles[initiator]),
    ...sideValues('other', words.roles[otherSide(initiator)]),
  };
}

/** How a brief is called inside a sentence: by its number, if it has one, and its title. */
export function briefName(brief: Brief, title: string, locale: Locale, words: FlowWords): string {
  const number = (brief.number ?? '').trim();
  const quoted = withInnerQuotes(title, locale);
  return number === '' ? fill(words.named, { title: quoted }) : fill(words.namedNumber, { number, title: quoted });
}

/** Something that is asked of a side: what it was asked, and on which day. */
export interface Asked {
  readonly type: 'return' | 'reject' | 'rework';
  readonly text: string;
  readonly at: string;
}

/** The questions or the reason because of which the brief is where it is; null when nothing is asked. */
export function askedOf({ events }: Pick<Brief, 'events'>): Asked | null {
  const last = events.findLast(({ type }) => !['note', 'notice', 'delegate', 'confirm'].includes(type));
  const key = { return: 'questions', reject: 'reason', rework: 'reason' }[last?.type ?? ''];
  if (last === undefined || key === undefined) return null;
  const told = ['criterion', key]
    .map((each) => last.data[each])
    .filter((each) => typeof each === 'string' && each !== '');
  return told.length === 0 ? null : { type: last.type as Asked['type'], text: told.join(': '), at: last.decidedAt };
}

function sideValues(prefix: 'initiator' | 'other', { is, of, to, by }: SideWords): Record<string, string> {
  return { [prefix]: is.toLowerCase(), [`${prefix}Of`]: of, [`${prefix}To`]: to, [`${prefix}By`]: by };
}
