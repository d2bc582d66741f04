import { useEffect, useState } from 'preact/hooks';
import { type BriefPlace, briefPlace } from '#domain/brief/place.ts';
import type { Locale } from '#domain/i18n/locale.ts';
import { readFragment, watchFragment } from '#platform/fragment.ts';
import { beginBrief, briefs } from '#stores/briefs.ts';

/** What the address asks for, and the brief that answers it. */
export interface OpenPlace {
  readonly place: BriefPlace;
  readonly id: string | null;
  /** Counts the places that were opened since the page was loaded. */
  readonly visit: number;
}

function open(kinds: readonly string[], locale: Locale, currency: string): Omit<OpenPlace, 'visit'> {
  const place = briefPlace(readFragment(), kinds);
  switch (place.is) {
    case 'brief':
      briefs.open(place.id);
      return { place, id: place.id };
    case 'new':
      return { place, id: beginBrief({ kind: place.kind, mode: place.mode, locale, currency }) };
    default:
      return { place, id: null };
  }
}

/** Follows the fragment of the address; null until the page has come to life. */
export function usePlace(kinds: readonly string[], locale: Locale, currency: string): OpenPlace | null {
  const [current, setCurrent] = useState<OpenPlace | null>(null);
  useEffect(() => {
    const follow = () =>
      setCurrent((before) => ({ ...open(kinds, locale, currency), visit: before === null ? 0 : before.visit + 1 }));
    follow();
    return watchFragment(follow);
  }, []);
  return current;
}
