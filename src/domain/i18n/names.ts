/** What a company calls itself, its site and its departments, in one language and in the nominative. */
export interface Names {
  readonly siteName: string;
  readonly company: string;
  readonly salesName: string;
  readonly marketingName: string;
}

/**
 * Puts the names into their places, `{salesName}` and the like, in every text of a structure.
 *
 * Any other place is left as it is: it is filled when its value is known.
 */
export function withNames<T>(value: T, names: Names): T {
  if (typeof value === 'string')
    return value.replace(
      /\{(siteName|company|salesName|marketingName)\}/g,
      (_place, name) => names[name as keyof Names],
    ) as T;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, entry]) => [key, withNames(entry, names)]);
  return Object.fromEntries(entries) as T;
}
