import { now } from './clock.ts';

/** The calendar day where the reader is, `YYYY-MM-DD`. */
export function today(): string {
  const date = new Date(now());
  const two = (number: number) => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
