// Random paths through the flow, compared with a model of the table in the specification that shares no code with it.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Brief } from './brief.ts';
import { setField } from './edit.ts';
import { BASES, EVENT_TYPES, type EventType, ROLES } from './event.ts';
import { draftBrief, withReasons } from './flow.fixture.ts';
import { type Real, TakeStep } from './flow-commands.fixture.ts';
import type { Model } from './flow-table.fixture.ts';
import { checkHistory } from './history.ts';

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

/** Ways to places that a random path seldom reaches; it goes on from there. */
const BEGINNINGS: readonly (readonly EventType[])[] = [
  [],
  ['submit', 'agree', 'approve'],
  ['submit', 'agree', 'approve', 'start', 'change', 'submit', 'object'],
  ['submit', 'object', 'insist', 'reject'],
  ['submit', 'object', 'insist', 'reject', 'submit', 'object'],
  ['submit', 'agree', 'approve', 'start', 'deliver'],
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
      fc.property(
        commands,
        fc.constantFrom(...BEGINNINGS),
        fc.boolean(),
        fc.constantFrom(null, 5),
        (path, beginning, isWithinLimit, silenceDays) => {
          const real: Real = { brief: longBrief(initiator, isWithinLimit) };
          const model: Model = {
            ...{
              initiator,
              isWithinLimit,
              silenceDays,
              day: 0,
              steps: 0,
              paper: 'draft',
              work: 'none',
              isPaused: false,
            },
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
          for (const type of beginning) new TakeStep(type, 'right', 'here', 1, 'A. B.', true).run(model, real);
          fc.modelRun(() => ({ model, real }), path);
          expect(checkHistory(real.brief)).toEqual([]);
        },
      ),
      { numRuns: 70 },
    );
  },
  60_000,
);
