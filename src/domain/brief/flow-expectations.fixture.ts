// What must hold after every step of a random path.
import { expect } from 'vitest';
import type { Brief } from './brief.ts';
import { EVENT_TYPES, ROLES } from './event.ts';
import { decides, type Model, standsInTable } from './flow-table.fixture.ts';
import { objectionsOf } from './objections.ts';
import { decidersOf, isAllowed, stateOf } from './state.ts';

/** The state is that of the model, the same steps are possible, and there is a way on unless it is final. */
export function expectSameState(model: Model, brief: Brief) {
  const { paper, work, isPaused, version, inForce, openObjections, isAfterTheFact } = stateOf(brief);
  expect({ paper, work, isPaused, version, inForce, openObjections, isAfterTheFact }).toEqual({
    ...{ paper: model.paper, work: model.work, isPaused: model.isPaused, version: model.version },
    ...{ inForce: model.inForce, openObjections: model.open, isAfterTheFact: model.isLate },
  });
  const possible = EVENT_TYPES.filter((type) => isAllowed(type, stateOf(brief), false));
  expect(possible).toEqual(EVENT_TYPES.filter((type) => standsInTable(model, type)));
  for (const type of possible) {
    expect(decidersOf(type, model.initiator)).toEqual(ROLES.filter((role) => decides(model, type, role)));
  }
  const isFinal = work === 'accepted' || work === 'cancelled';
  const waysOn = possible.filter((type) => !['note', 'notice', 'delegate', 'confirm', 'cancel'].includes(type));
  expect(waysOn.length > 0 && !waysOn.includes('outcome')).toBe(!isFinal);
}

/** What was recorded stays as it was: events, versions, decided objections. */
export function expectNothingChanged(before: Brief, now: Brief) {
  expect(now.events.slice(0, -1)).toEqual(before.events);
  expect(now.versions.slice(0, before.versions.length)).toEqual(before.versions);
  const decided = objectionsOf(before).filter(({ decision }) => decision !== undefined);
  expect(objectionsOf(now).filter(({ id }) => decided.some((each) => each.id === id))).toEqual(decided);
}
