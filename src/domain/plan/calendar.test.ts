import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { cleanLine } from '#domain/text/clean.ts';
import { toCalendar } from './calendar.ts';
import { action, origin, originTexts } from './sample-plan.fixture.ts';

const texts = { name: 'План действий', owner: 'Кто делает: {owner}', untitled: 'Без слов', origin: originTexts };
const options = { locale: 'ru', at: '2026-11-23T12:13:14.567Z', texts } as const;
const due = '2026-12-07';

function eventsIn(calendar: string) {
  const read = new ICAL.Component(ICAL.parse(calendar));
  return read.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
}

const linesOf = (calendar: string) => calendar.split('\r\n');

describe('a calendar', () => {
  test('holds a day for each open action that has one', () => {
    const calendar = toCalendar(
      [
        action({ id: 'a', due, owner: 'Начальник отдела продаж', from: origin }),
        action({ id: 'b' }),
        action({ id: 'c', due, doneAt: '2026-12-01T10:00:00Z' }),
        action({ id: 'd', due: '2027-03-16', text: ' ' }),
      ],
      options,
    );
    const [first, second, ...others] = eventsIn(calendar);
    expect(others).toEqual([]);
    expect(first).toMatchObject({
      uid: 'a',
      summary: 'Позвать обоих начальников на планёрку в понедельник',
      description:
        'Кто делает: Начальник отдела продаж\nИз результата: продажи, 23 ноября 2026\u00a0г., «Записывать до начала»',
    });
    expect([first?.startDate.isDate, first?.startDate.toString()]).toEqual([true, due]);
    expect(first?.duration.toString()).toBe('P1D');
    expect(second).toMatchObject({ uid: 'd', summary: 'Без слов', description: null });
  });

  test('says what it is, for whom and when it was made', () => {
    const calendar = toCalendar([action({ due })], options);
    expect(linesOf(calendar).slice(0, 5)).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Parity//Plan//RU',
      'CALSCALE:GREGORIAN',
      'X-WR-CALNAME:План действий',
    ]);
    expect(calendar).toContain('\r\nDTSTAMP:20261123T121314Z\r\n');
    expect(calendar.endsWith('END:VCALENDAR\r\n')).toBe(true);
  });

  test('is read back as it was written, whatever was typed', () => {
    const typed = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 100 }),
      fc.string({
        unit: fc.constantFrom('\\', ';', ',', '\n', '\r', '"', ':', 'ж', '😀', '\u0000', ' '),
        maxLength: 100,
      }),
      fc.constantFrom('\ud83d', 'BEGIN:VEVENT\r\nUID:x', 'a\u2028b'),
    );
    fc.assert(
      fc.property(typed, typed, (text, owner) => {
        const calendar = toCalendar([action({ due, text, owner })], options);
        const [event, ...others] = eventsIn(calendar);
        expect(others).toEqual([]);
        expect(event?.summary).toBe(cleanLine(text) || texts.untitled);
        expect(event?.description).toBe(`Кто делает: ${cleanLine(owner)}`);
      }),
      { numRuns: 50 },
    );
  });

  test('has lines of 75 octets at most, broken between characters, and no control characters', () => {
    const typed = fc.string({ unit: fc.constantFrom('a', 'ж', '–', '😀', ';', '\n', '\u0007'), maxLength: 200 });
    fc.assert(
      fc.property(typed, (text) => {
        const calendar = toCalendar([action({ due, text })], options);
        for (const line of linesOf(calendar)) {
          const octets = new TextEncoder().encode(line);
          expect(octets.length).toBeLessThanOrEqual(75);
          expect(new TextDecoder('utf-8', { fatal: true }).decode(octets)).toBe(line);
          expect(line).not.toMatch(/\p{Cc}/u);
        }
      }),
    );
  });
});
