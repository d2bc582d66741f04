import { now } from './clock.ts';

const two = (number: number) => String(number).padStart(2, '0');

/** The calendar day of a moment where the reader is, `YYYY-MM-DD`. */
export function dayOf(iso: string): string {
  const date = new Date(iso);
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** The time of day of a moment where the reader is, `HH:MM`. */
export function timeOf(iso: string): string {
  const date = new Date(iso);
  return `${two(date.getHours())}:${two(date.getMinutes())}`;
}

/** The calendar day where the reader is, `YYYY-MM-DD`. */
export function today(): string {
  return dayOf(now());
}
