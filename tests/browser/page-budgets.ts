/** What a first visit to a page may move over the wire until idle, headers included, in bytes; the first that fits counts. */
const BUDGETS: readonly (readonly [RegExp, number])[] = [
  [/\/guide\/[^/]+\/$/, 14_600],
  [/\/handbook\/$/, 70_000],
  [/\/assessment\/take\/$/, 36_000],
  [/\/briefs\/edit\/$/, 60_000],
  [/./, 30_000],
];

/** The bytes that the page at an address of the site may move; what stands behind `#` does not matter. */
export function budgetOf(address: string): number {
  const [route = ''] = address.split('#');
  return BUDGETS.find(([pattern]) => pattern.test(route))?.[1] ?? 0;
}
