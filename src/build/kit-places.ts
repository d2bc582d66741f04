/** What the documents of the kit may name between braces; the build puts in what `site.yaml` says. */
export const KIT_PLACES = ['company', 'sales', 'marketing', 'limit', 'silence'] as const;

export type KitPlaces = Readonly<Record<(typeof KIT_PLACES)[number], string>>;

/** A text with its places filled; `at` names where it stands, for what is told when a place is unknown. */
export function fillPlaces(text: string, places: KitPlaces, at: (offset: number) => string): string {
  return text.replace(/\{([^{}]*)\}|[{}]/g, (found, name: string | undefined, offset: number) => {
    const place = KIT_PLACES.find((known) => known === name);
    if (place === undefined) {
      const known = KIT_PLACES.map((each) => `{${each}}`).join(', ');
      throw new Error(`${at(offset)}: ${found} is no place of a document: expected one of ${known}`);
    }
    return places[place];
  });
}
