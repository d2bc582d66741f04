import type { Initiator } from './brief.ts';
import type { Basis, EventType, Role } from './event.ts';
import { decidersOf } from './state.ts';

/** Steps that go together are taken with one click, and some rest on a rule of the company. */
export const COMBINED_STEPS = [
  'agree-by-rule',
  'agree-rule-start',
  'approve-by-rule',
  'approve-start',
  'deliver-accept',
  'accept-by-silence',
] as const;
export type CombinedStep = (typeof COMBINED_STEPS)[number];

/** What can be pressed: a single step, or several as one. */
export type StepId = EventType | CombinedStep;

/** One step of those that go together. */
export interface StepPart {
  readonly type: EventType;
  /** It rests on a rule of the company: nobody is asked on what. */
  readonly byRule: boolean;
}

const rule = (type: EventType): StepPart => ({ type, byRule: true });
const own = (type: EventType): StepPart => ({ type, byRule: false });

const PARTS: Readonly<Record<CombinedStep, readonly StepPart[]>> = {
  'agree-by-rule': [own('agree'), rule('approve')],
  'agree-rule-start': [own('agree'), rule('approve'), own('start')],
  'approve-by-rule': [rule('approve')],
  'approve-start': [own('approve'), own('start')],
  'deliver-accept': [own('deliver'), own('accept-work')],
  'accept-by-silence': [rule('accept-work')],
};

/** The steps behind one click, in the order in which they are taken. */
export function partsOfStep(id: StepId): readonly StepPart[] {
  return isCombined(id) ? PARTS[id] : [own(id)];
}

/** Whether several steps, or a rule of the company, stand behind what is pressed. */
export function isCombined(id: StepId): id is CombinedStep {
  return Object.hasOwn(PARTS, id);
}

/** Whose decision a step is: the table's, or `chosen` where either side may take it. */
export function deciderOf(type: EventType, initiator: Initiator, chosen: Role): Role {
  const deciders = decidersOf(type, initiator);
  return deciders.find((role) => role === chosen) ?? deciders[0] ?? initiator;
}

/** On what a decision may rest, to choose from: a firmer basis is never a talk, a rule is never chosen. */
export function basesFor(id: StepId): readonly Basis[] {
  if (id === 'confirm') return ['letter', 'messenger', 'paper'];
  if (id === 'record') return ['paper', 'letter', 'messenger', 'phone', 'meeting'];
  if (partsOfStep(id).every(({ byRule }) => byRule)) return [];
  return ['here', 'letter', 'messenger', 'paper', 'meeting', 'phone'];
}
