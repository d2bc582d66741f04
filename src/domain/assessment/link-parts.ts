import { isCalendarDate } from '#domain/i18n/format.ts';
import { fromBase64url, toBase64url } from '#domain/text/base64url.ts';

const FIRST_DAY = Date.UTC(2020, 0, 1);
const DAY = 24 * 60 * 60 * 1000;
const UUID = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/;
const OTHER_ID = /^~([0-9A-Za-z-]{1,64})$/;

/** An id in a link: the bytes of a UUID in 22 characters, any other id as it is behind `~`. */
export function idPart(id: string): string {
  if (!UUID.test(id)) return `~${id}`;
  const digits = id.replace(/-/g, '');
  return toBase64url(
    Uint8Array.from({ length: 16 }, (_byte, at) => Number.parseInt(digits.slice(2 * at, 2 * at + 2), 16)),
  );
}

/** The id of such a part; null when it is none. */
export function idFromPart(part: string): string | null {
  const other = OTHER_ID.exec(part)?.[1];
  if (other !== undefined) return UUID.test(other) ? null : other;
  const bytes = fromBase64url(part);
  if (bytes?.length !== 16) return null;
  const digits = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/**
 * A day in a link: days since 2020-01-01 in base 36. Of an ISO moment it is the day on the reader's calendar, as it
 * is shown to them. Empty for days before that, which only a wrong clock gives.
 */
export function dayPart(text: string): string {
  const moment = new Date(text);
  const day = isCalendarDate(text)
    ? moment.valueOf()
    : Date.UTC(moment.getFullYear(), moment.getMonth(), moment.getDate());
  const days = (day - FIRST_DAY) / DAY;
  return days < 0 ? '' : days.toString(36);
}

/** The day of such a part as `YYYY-MM-DD`; null when it is none. */
export function dayFromPart(part: string): string | null {
  const days = /^(?:0|[1-9a-z][\da-z]{0,4})$/.test(part) ? Number.parseInt(part, 36) : Number.NaN;
  if (Number.isNaN(days)) return null;
  const day = new Date(FIRST_DAY + days * DAY).toISOString().slice(0, 10);
  return isCalendarDate(day) ? day : null;
}
