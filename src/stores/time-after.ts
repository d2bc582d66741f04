import { now } from '#platform/clock.ts';

/** The present time, later than `latest` even where the clock was set back: the order of the times stays their age. */
export function timeAfter(latest: string | undefined): string {
  const time = now();
  if (latest === undefined || latest < time) return time;
  const next = new Date(Date.parse(latest) + 1);
  return Number.isNaN(next.valueOf()) ? time : next.toISOString();
}
