import { dayIn, daysFrom } from './days.ts';
import { lastState, recordedIn, type TakenStep } from './steps.ts';

/** States in which a brief waits for somebody, in their order. */
export const STAYS = ['submitted', 'objected', 'ready', 'in-work', 'delivered'] as const;
export type StayKey = (typeof STAYS)[number];

/** How long a brief stood where. */
export interface Stays {
  /** Days of the states that it has left, every stay in one together; pauses are not among those in work. */
  readonly days: Readonly<Partial<Record<StayKey, number>>>;
  /** Days of the states in which it stands today. */
  readonly now: Readonly<Partial<Record<StayKey, number>>>;
}

/** Where a brief stands on one track from a day on. */
interface Place {
  readonly key: StayKey | null;
  readonly day: string;
}

/** The stays of a brief, by dates of decision; `today` is `YYYY-MM-DD`. */
export function staysOf(steps: readonly TakenStep[], today: string): Stays {
  const all: Partial<Record<StayKey, number>> = {};
  for (const places of [paperPlaces(steps), workPlaces(steps)]) {
    for (const [index, { key, day }] of places.entries()) {
      if (key !== null) all[key] = (all[key] ?? 0) + daysFrom(day, places[index + 1]?.day ?? today);
    }
  }
  const { paper, work } = lastState(steps);
  const isNow = (key: StayKey) => key === paper || key === work;
  const known = STAYS.filter((key) => all[key] !== undefined);
  const pick = (keys: readonly StayKey[]) => Object.fromEntries(keys.map((key) => [key, all[key]]));
  return { days: pick(known.filter((key) => !isNow(key))), now: pick(known.filter(isNow)) };
}

function paperPlaces(steps: readonly TakenStep[]): Place[] {
  return inOrder(
    steps
      .filter(({ before, after }) => before.paper !== after.paper)
      .map(({ day, after }) => ({ key: STAYS.find((key) => key === after.paper) ?? null, day })),
  );
}

function workPlaces(steps: readonly TakenStep[]): Place[] {
  return inOrder([
    ...recordedPlaces(steps),
    ...steps
      .filter(({ event, before, after }) => event.type !== 'record' && isOtherWork(before, after))
      .map(({ day, after }) => ({
        key: after.isPaused ? null : (STAYS.find((key) => key === after.work) ?? null),
        day,
      })),
  ]);
}

function isOtherWork(before: TakenStep['before'], after: TakenStep['after']): boolean {
  return before.work !== after.work || before.isPaused !== after.isPaused;
}

/** Where the days are known, a brief that lived on paper has stays too. */
function recordedPlaces(steps: readonly TakenStep[]): Place[] {
  const data = recordedIn(steps);
  if (data === null) return [];
  const [started, delivered, accepted] = [dayIn(data.started), dayIn(data.delivered), dayIn(data.accepted)];
  if (data.state === 'in-work')
    return [{ key: 'in-work', day: started ?? dayIn(data.approved) ?? steps[0]?.day ?? '' }];
  return [
    ...(started === null || delivered === null ? [] : [{ key: 'in-work' as const, day: started }]),
    ...(delivered === null || accepted === null ? [] : [{ key: 'delivered' as const, day: delivered }]),
    ...[accepted, delivered].flatMap((day) => (day === null ? [] : [{ key: null, day }])).slice(0, 1),
  ];
}

/** A step dated before the one that it follows counts as taken on the same day. */
function inOrder(places: readonly Place[]): Place[] {
  let latest = '';
  return places.map(({ key, day }) => {
    latest = day > latest ? day : latest;
    return { key, day: latest };
  });
}
