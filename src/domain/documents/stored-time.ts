/**
 * Whether a time is one that this site writes: ISO, in UTC, to the millisecond. From the year 9000 on there is none: the
 * next of several goes beyond the last, and must sort behind it.
 */
export function isWrittenTime(text: string): boolean {
  const time = new Date(text);
  return /^[0-8]/.test(text) && !Number.isNaN(time.valueOf()) && time.toISOString() === text;
}
