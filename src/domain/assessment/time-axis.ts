/** Where a date stands on an axis of time, and whether there is room for its label. */
export interface AxisPlace {
  readonly x: number;
  readonly labelled: boolean;
}

export interface AxisOptions {
  readonly from: number;
  readonly to: number;
  /** How far two marks stay apart, even of one day. */
  readonly apart: number;
  /** How wide a label is. */
  readonly label: number;
}

/** Spaces moments by their time, the oldest first; marks never cover each other, and labels that would are left out. */
export function timeAxis(moments: readonly number[], options: AxisOptions): AxisPlace[] {
  const places = keptApart(byTime(moments, options), options);
  const labelled = labelledPlaces(places, options.label);
  return places.map((x, index) => ({ x, labelled: labelled.has(index) }));
}

function byTime(moments: readonly number[], { from, to }: AxisOptions): number[] {
  const first = moments[0] ?? 0;
  const span = (moments.at(-1) ?? 0) - first;
  if (span === 0) return moments.map((_moment, index) => from + ((to - from) * (index + 1)) / (moments.length + 1));
  return moments.map((moment) => from + ((to - from) * (moment - first)) / span);
}

/** Pushes marks to the right of those before them, then back from the end. */
function keptApart(places: readonly number[], { from, to, apart }: AxisOptions): number[] {
  const gap = Math.min(apart, (to - from) / Math.max(1, places.length - 1));
  const pushed: number[] = [];
  for (const place of places) pushed.push(Math.max(place, (pushed.at(-1) ?? -Infinity) + gap));
  const last = pushed.length - 1;
  return pushed.map((place, index) => Math.min(place, to - (last - index) * gap));
}

/** The last mark has its label, then the first, then those that fit between. */
function labelledPlaces(places: readonly number[], width: number): Set<number> {
  const last = places.length - 1;
  const labelled = new Set<number>(last < 0 ? [] : [last]);
  const end = places[last] ?? 0;
  let previous = -Infinity;
  for (const [index, place] of places.entries()) {
    if (place - previous < width || end - place < width) continue;
    labelled.add(index);
    previous = place;
  }
  return labelled;
}
