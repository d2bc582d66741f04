// A try to take a step on a random path, with what the model of the table expects of it.
import type fc from 'fast-check';
import { expect } from 'vitest';
import type { Brief } from './brief.ts';
import { type Basis, EVENT_TYPES, type EventType, ROLES, type Role } from './event.ts';
import { contextAt, withReasons } from './flow.fixture.ts';
import { expectNothingChanged, expectSameState } from './flow-expectations.fixture.ts';
import { dayText, decides, type Model, standsInTable } from './flow-table.fixture.ts';
import { happen, type Step } from './happen.ts';

/** The brief that a path is about. */
export interface Real {
  brief: Brief;
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

/** One try to take a step, which may or may not be one for now. */
export class TakeStep implements fc.Command<Model, Real> {
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
