/** The present time as an ISO text in UTC, to the millisecond. */
export function now(): string {
  return new Date().toISOString();
}
