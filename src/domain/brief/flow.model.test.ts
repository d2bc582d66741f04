// Random paths through the flow, compared with a model of the table in the specification that shares no code with it.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Brief } from './brief.ts';
import { setField } from './edit.ts';
import {
  BASES,
  type Basis,
  EVENT_TYPES,
  type EventType,
  type PaperState,
  ROLES,
  type Role,
  type WorkState,
} from './event.ts';
import { contextAt, draftBrief, withReasons } from './flow.fixture.ts';
import { happen, type Step } from './happen.ts';
import { checkHistory } from './history.ts';
import { objectionsOf } from './objections.ts';
import { decidersOf, isAllowed, stateOf } from './state.ts';

interface Model {
  initiator: 'customer' | 'contractor';
  isWithinLimit: boolean;
  silenceDays: number | null;
  day: number;
  steps: number;
  paper: PaperState;
  work: WorkState;
  isPaused: boolean;
  /** Approved versions so far, and the one in force. */
  version: number;
  inForce: number | null;
  open: string[];
  /** Something was accepted, accepted in part or insisted on since the last submit. */
  isDecided: boolean;
  isLate: boolean;
  isNumbered: boolean;
  deliveredOn: number;
  /** For each event whether it still rests on a talk alone. */
  told: boolean[];
}
interface Real {
  brief: Brief;
}

const OPEN_WORK = 'none in-work delivered';

/** The table of the specification: from which paper, from which work, whose decision. */
const TABLE: Readonly<Record<EventType, readonly [paper: string, work: string, who: string]>> = {
  submit: ['draft', OPEN_WORK, 'initiator'],
  return: ['submitted', OPEN_WORK, 'other'],
  object: ['submitted objected', OPEN_WORK, 'other'],
  agree: ['submitted', OPEN_WORK, 'other'],
  accept: ['objected', OPEN_WORK, 'initiator'],
  'accept-part': ['objected', OPEN_WORK, 'initiator'],
  insist: ['objected', OPEN_WORK, 'initiator'],
  withdraw: ['objected', OPEN_WORK, 'other'],
  approve: ['ready', OPEN_WORK, 'approver'],
  reject: ['ready', OPEN_WORK, 'approver'],
  change: ['approved', OPEN_WORK, 'initiator'],
  'drop-change': ['draft submitted objected ready', OPEN_WORK, 'initiator'],
  start: ['*', 'none', 'contractor'],
  'start-early': ['*', 'none', 'either'],
  pause: ['*', 'in-work', 'either'],
  resume: ['*', 'in-work', 'either'],
  deliver: ['*', 'in-work', 'contractor'],
  rework: ['*', 'delivered', 'customer'],
  'accept-work': ['approved', 'delivered', 'customer'],
  record: ['draft', 'none', 'either'],
  cancel: ['*', OPEN_WORK, 'either'],
  note: ['*', '*', 'either'],
  notice: ['*', OPEN_WORK, 'either'],
  delegate: ['*', OPEN_WORK, 'either'],
  confirm: ['*', '*', 'either'],
  outcome: ['*', 'accepted', 'either'],
};

const includes = (list: string, state: string) => list === '*' || list.split(' ').includes(state);

function standsInTable(model: Model, type: EventType): boolean {
  const [paper, work] = TABLE[type];
  if (!includes(paper, model.paper) || !includes(work, model.work)) return false;
  if (type === 'record') return model.steps === 0;
  if (type === 'start' || type === 'drop-change') return model.inForce !== null;
  if (type === 'start-early') return model.inForce === null;
  if (type === 'accept-work') return model.inForce !== null;
  if (type === 'pause') return !model.isPaused;
  return type !== 'resume' || model.isPaused;
}

function decides(model: Model, type: EventType, role: Role): boolean {
  const other = model.initiator === 'customer' ? 'contractor' : 'customer';
  const who = TABLE[type][2];
  if (who === 'either') return role !== 'approver';
  return role === ({ initiator: model.initiator, other }[who] ?? who);
}

const dayText = (day: number) => new Date(Date.UTC(2026, 10, 10 + day)).toISOString().slice(0, 10);

/** One try to take a step, which may or may not be one for now. */
class TakeStep implements fc.Command<Model, Real> {
  readonly wanted: EventType | 'possible';
  type: EventType = 'note';
  /** Place of the event that is confirmed. */
  index = 0;
  readonly role: Role | 'right';
  readonly basis: Basis;
  readonly pick: number;
  readonly text: string;
  readonly hasNumber: boolean;

  constructor(
    wanted: EventType | 'possible',
    role: Role | 'right',
    basis: Basis,
    pick: number,
    text: string,
    hasNumber: boolean,
  ) {
    this.wanted = wanted;
    this.role = role;
    this.basis = basis;
    this.pick = pick;
    this.text = text;
    this.hasNumber = hasNumber;
  }

  check() {
    return true;
  }

  run(model: Model, real: Real) {
    this.type = this.wanted === 'possible' ? this.possible(model) : this.wanted;
    this.index = this.confirmed(model);
    const role =
      this.role === 'right' ? (ROLES.find((each) => decides(model, this.type, each)) ?? 'customer') : this.role;
    const person = { role, name: this.text };
    const step: Step = {
      type: this.type,
      whose: person,
      recordedBy: person,
      basis: this.basis,
      decidedAt: dayText(model.day),
      data: this.data(model, real.brief),
    };
    const today = dayText(model.day);
    if (this.type === 'submit') real.brief = withReasons(real.brief, today);
    const before = real.brief;
    const taken = happen(before, step, {
      ...contextAt(today, { silenceDays: model.silenceDays }),
      newId: () => `e-${before.events.length + 1}`,
    });
    expect(`${this.toString()} ${taken.ok}`).toBe(`${this.toString()} ${this.isExpected(model, role)}`);
    if (!taken.ok) return;
    this.advance(model, step);
    real.brief = taken.value;
    expectSameState(model, real.brief);
    expectNothingChanged(before, real.brief);
  }

  toString() {
    return `${this.wanted} (${this.type}) by ${this.role} (${this.basis}, ${this.pick})`;
  }

  /** One of the steps that carry the brief on. */
  private possible(model: Model): EventType {
    const steps = EVENT_TYPES.filter((type) => standsInTable(model, type) && !SIDE_STEPS.includes(type));
    return steps[Math.floor(this.pick / 7) % Math.max(1, steps.length)] ?? 'note';
  }

  /** Mostly an event that rests on a talk. */
  private confirmed({ told }: Model): number {
    const waiting = told.flatMap((isTold, index) => (isTold ? [index] : []));
    return this.pick % 4 === 0 ? this.pick : (waiting[this.pick % Math.max(1, waiting.length)] ?? this.pick);
  }

  private target(model: Model): string {
    // One time in ten there is no such objection.
    return this.pick % 10 === 0 ? 'e-0' : (model.open[this.pick % Math.max(1, model.open.length)] ?? 'e-0');
  }

  private data(model: Model, { events }: Brief): Record<string, unknown> {
    const number = this.hasNumber ? { number: '2026-014' } : {};
    const written = { path: 'deliverables.0.quantity', before: '1,500', after: `${this.pick + 1} copies` };
    const data: Partial<Record<EventType, Record<string, unknown>>> = {
      object: { requirement: this.text, alternative: { what: this.text, changes: [written] } },
      accept: { objection: this.target(model), changes: [written] },
      'accept-part': { objection: this.target(model), changes: [] },
      insist: { objection: this.target(model), reason: this.text, acknowledged: true },
      withdraw: { objection: this.target(model), reason: this.text },
      'accept-work': { bySilence: this.basis === 'standing-rule' },
      record: { state: this.pick % 2 === 0 ? 'in-work' : 'accepted', started: '2026-01-01', approved: '2026-01-02' },
      delegate: { role: 'approver', name: this.text },
      confirm: { event: events[this.index]?.id ?? 'e-0' },
      outcome: { goal: 'partly' },
    };
    return { reason: this.text, ...data[this.type], ...number };
  }

  private isExpected(model: Model, role: Role): boolean {
    if (!standsInTable(model, this.type) || !decides(model, this.type, role)) return false;
    if (
      ['accept', 'accept-part', 'insist', 'withdraw'].includes(this.type) &&
      !model.open.includes(this.target(model))
    ) {
      return false;
    }
    if (this.type === 'confirm' && model.told[this.index] !== true) return false;
    const needsNumber =
      ['agree', 'approve', 'record'].includes(this.type) ||
      (this.type === 'submit' && model.initiator === 'contractor');
    if (needsNumber && !this.hasNumber && !model.isNumbered) return false;
    if (this.basis !== 'standing-rule') return true;
    if (this.type === 'approve') return model.isWithinLimit;
    const isSilent = model.silenceDays !== null && model.day >= model.deliveredOn + model.silenceDays;
    return this.type === 'accept-work' && isSilent;
  }

  private advance(model: Model, { data }: Step) {
    model.steps += 1;
    model.isNumbered ||= this.hasNumber;
    const isSpoken = this.basis === 'phone' || this.basis === 'meeting';
    model.told.push(isSpoken);
    switch (this.type) {
      case 'submit':
        Object.assign(model, { paper: 'submitted', isDecided: false });
        break;
      case 'return':
      case 'reject':
        model.paper = 'draft';
        break;
      case 'object':
        model.paper = 'objected';
        model.open.push(`e-${model.steps}`);
        break;
      case 'agree':
        model.paper = 'ready';
        break;
      case 'accept':
      case 'accept-part':
      case 'insist':
      case 'withdraw':
        model.open = model.open.filter((id) => id !== data['objection']);
        model.isDecided ||= this.type !== 'withdraw';
        if (model.open.length === 0) model.paper = model.isDecided ? 'ready' : 'submitted';
        break;
      case 'approve':
        model.isLate ||= model.inForce === null && model.work !== 'none';
        Object.assign(model, { paper: 'approved', inForce: model.version });
        break;
      case 'change':
        Object.assign(model, { paper: 'draft', version: model.version + 1 });
        break;
      case 'drop-change':
        Object.assign(model, { paper: 'approved', version: model.inForce, open: [] });
        break;
      case 'start':
      case 'start-early':
      case 'rework':
        model.work = 'in-work';
        break;
      case 'pause':
      case 'resume':
        model.isPaused = this.type === 'pause';
        break;
      case 'deliver':
        Object.assign(model, { work: 'delivered', isPaused: false, deliveredOn: model.day });
        break;
      case 'accept-work':
        model.work = 'accepted';
        break;
      case 'record':
        Object.assign(model, { paper: 'approved', work: data['state'], inForce: 1, isLate: true });
        break;
      case 'cancel':
        Object.assign(model, { paper: 'cancelled', work: 'cancelled', isPaused: false });
        break;
      case 'confirm':
        if (!isSpoken) model.told[this.index] = false;
    }
  }
}

/** A draft is written in; nothing else is. */
class Write implements fc.Command<Model, Real> {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  check(model: Readonly<Model>) {
    return model.paper === 'draft';
  }

  run(_model: Model, real: Real) {
    real.brief = withReasons(setField(real.brief, 'references', this.text));
  }

  toString() {
    return `write ${JSON.stringify(this.text)}`;
  }
}

/** Days pass. */
class Wait implements fc.Command<Model, Real> {
  readonly days: number;

  constructor(days: number) {
    this.days = days;
  }

  check() {
    return true;
  }

  run(model: Model) {
    model.day += this.days;
  }

  toString() {
    return `wait ${this.days}`;
  }
}

function expectSameState(model: Model, brief: Brief) {
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
function expectNothingChanged(before: Brief, now: Brief) {
  expect(now.events.slice(0, -1)).toEqual(before.events);
  expect(now.versions.slice(0, before.versions.length)).toEqual(before.versions);
  const decided = objectionsOf(before).filter(({ decision }) => decision !== undefined);
  expect(objectionsOf(now).filter(({ id }) => decided.some((each) => each.id === id))).toEqual(decided);
}

/** Steps that carry nothing on, or end it. */
const SIDE_STEPS: readonly EventType[] = [
  'note',
  'notice',
  'delegate',
  'confirm',
  'cancel',
  'record',
  'pause',
  'return',
];

/** A brief whose due date no path reaches. */
function longBrief(initiator: 'customer' | 'contractor', isWithinLimit: boolean): Brief {
  return setField(draftBrief({ initiator, amount: isWithinLimit ? '28 000' : '78 000' }), 'due', '2031-03-09');
}

const text = fc.string({ unit: 'grapheme', maxLength: 12 });
const commands = fc.commands(
  [
    fc
      .tuple(
        fc.oneof(
          { weight: 5, arbitrary: fc.constant('possible' as const) },
          { weight: 2, arbitrary: fc.constantFrom(...EVENT_TYPES) },
          { weight: 1, arbitrary: fc.constantFrom<EventType>('confirm', 'start', 'pause', 'return') },
        ),
        fc.oneof(
          { weight: 6, arbitrary: fc.constant('right' as const) },
          { weight: 1, arbitrary: fc.constantFrom(...ROLES) },
        ),
        fc.oneof(
          { weight: 6, arbitrary: fc.constant('here' as const) },
          { weight: 3, arbitrary: fc.constantFrom(...BASES) },
        ),
        fc.nat({ max: 200 }),
        text,
        fc.oneof({ weight: 5, arbitrary: fc.constant(true) }, { weight: 1, arbitrary: fc.constant(false) }),
      )
      .map((given) => new TakeStep(...given)),
    text.map((words) => new Write(words)),
    fc.nat({ max: 4 }).map((days) => new Wait(days)),
  ],
  { maxCommands: 60, size: 'max' },
);

test.each(['customer', 'contractor'] as const)(
  'every path of a brief that the %s began is one of the table',
  (initiator) => {
    fc.assert(
      fc.property(commands, fc.boolean(), fc.constantFrom(null, 5), (path, isWithinLimit, silenceDays) => {
        const real: Real = { brief: longBrief(initiator, isWithinLimit) };
        const model: Model = {
          ...{ initiator, isWithinLimit, silenceDays, day: 0, steps: 0, paper: 'draft', work: 'none', isPaused: false },
          ...{
            version: 1,
            inForce: null,
            open: [],
            isDecided: false,
            isLate: false,
            isNumbered: false,
            deliveredOn: 0,
            told: [],
          },
        };
        fc.modelRun(() => ({ model, real }), path);
        expect(checkHistory(real.brief)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  },
  60_000,
);
