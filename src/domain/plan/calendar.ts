import type { Locale } from '#domain/i18n/locale.ts';
import { fill } from '#domain/i18n/message.ts';
import { cleanLine, cleanText } from '#domain/text/clean.ts';
import { type Action, isOpen } from './action.ts';
import { type OriginTexts, originText } from './wording.ts';

/** RFC 5545 §3.1: a line takes 75 octets at most, without its end. */
const LINE_OCTETS = 75;

export interface CalendarTexts {
  /** What the calendar is called in programs that show its name. */
  readonly name: string;
  /** With the place {owner}. */
  readonly owner: string;
  /** In the place of an action without words. */
  readonly untitled: string;
  readonly origin: OriginTexts;
}

export interface CalendarOptions {
  readonly locale: Locale;
  /** ISO moment at which the file is made. */
  readonly at: string;
  readonly texts: CalendarTexts;
}

/** The actions that a calendar can show: open ones with a day. */
export function datedActions(actions: readonly Action[]): (Action & { due: string })[] {
  return actions.filter((action): action is Action & { due: string } => isOpen(action) && action.due !== undefined);
}

/**
 * The plan as an iCalendar file (RFC 5545): one event of a whole day for each open action with a day. The same action
 * keeps its UID, so that a program which imports the file again can renew its event.
 *
 * An event for a day has no end of its own: it lasts that day. A calendar needs one event at least to be valid.
 */
export function toCalendar(actions: readonly Action[], { locale, at, texts }: CalendarOptions): string {
  const stamp = basic(new Date(at).toISOString().slice(0, 19));
  const events = datedActions(actions).flatMap((action) => {
    const details = [
      action.owner === undefined ? '' : fill(texts.owner, { owner: cleanLine(action.owner) }),
      action.from === undefined ? '' : originText(action.from, texts.origin, locale),
    ].filter((line) => line !== '');
    return [
      'BEGIN:VEVENT',
      `UID:${action.id}`,
      `DTSTAMP:${stamp}Z`,
      `DTSTART;VALUE=DATE:${basic(action.due)}`,
      `SUMMARY:${escapeText(cleanLine(action.text) || texts.untitled)}`,
      ...(details.length === 0 ? [] : [`DESCRIPTION:${escapeText(details.join('\n'))}`]),
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ];
  });
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//Parity//Plan//${locale.toUpperCase()}`,
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${escapeText(texts.name)}`,
    ...events,
    'END:VCALENDAR',
  ];
  return `${lines.map(foldLine).join('\r\n')}\r\n`;
}

/** `2026-11-23T12:13:00` as `20261123T121300`. */
function basic(text: string): string {
  return text.replace(/[-:]/g, '');
}

function escapeText(text: string): string {
  return cleanText(text)
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n');
}

function octetsOf(character: string): number {
  const point = character.codePointAt(0) ?? 0;
  return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
}

/** Breaks a line between characters, never inside one; what follows begins with a space. */
function foldLine(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > LINE_OCTETS) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}
