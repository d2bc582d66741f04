import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Brief } from './brief.ts';
import { type Relation, relationOf } from './continuation.ts';
import { setField } from './edit.ts';
import { soundDraft, walk, walkAll, wander } from './walked-brief.fixture.ts';

const CONVERSE: Readonly<Record<Relation, Relation>> = {
  same: 'same',
  continues: 'older',
  older: 'continues',
  parted: 'parted',
};

const choices = fc.array(fc.nat(1000), { minLength: 1, maxLength: 14 });

describe('two copies of one brief', () => {
  test('cut anywhere between steps, the longer one goes on from the shorter, in either order', () => {
    fc.assert(
      fc.property(choices, fc.nat(), fc.nat(), (way, one, other) => {
        const stages = wander(soundDraft, way, false);
        const [first = 0, second = 0] = [one % stages.length, other % stages.length].sort((a, b) => a - b);
        const [shorter, longer] = [stages[first] as Brief, stages[second] as Brief];
        expect(relationOf(longer, shorter)).toBe(first === second ? 'same' : 'continues');
        expect(relationOf(shorter, longer)).toBe(first === second ? 'same' : 'older');
      }),
      { numRuns: 150 },
    );
  });

  test('cut anywhere, in the middle of a draft as well: whoever takes a place holds all that stood there', () => {
    fc.assert(
      fc.property(choices, fc.nat(), fc.nat(), (way, one, other) => {
        const stages = wander(soundDraft, way, true);
        const [theirs, mine] = [stages[one % stages.length] as Brief, stages[other % stages.length] as Brief];
        const relation = relationOf(theirs, mine);
        expect(relationOf(mine, theirs)).toBe(CONVERSE[relation]);
        if (relation !== 'continues') return;
        expect(theirs.events.slice(0, mine.events.length)).toEqual(mine.events);
        expect(theirs.versions.slice(0, mine.versions.length)).toEqual(mine.versions);
        expect(JSON.stringify(theirs)).toContain(JSON.stringify(mine.fields.goal));
      }),
      { numRuns: 150 },
    );
  });

  test('have parted once each went on by itself', () => {
    fc.assert(
      fc.property(choices, choices, choices, (way, theirWay, myWay) => {
        const common = wander(soundDraft, way, false).at(-1) as Brief;
        const theirs = wander(common, theirWay, false).at(-1) as Brief;
        const mine = wander(common, myWay, false).at(-1) as Brief;
        expect(relationOf(theirs, mine)).toBe('parted');
      }),
      { numRuns: 60 },
    );
  });
});

describe('a draft', () => {
  const returned = walkAll(soundDraft, ['submit', 'return']);

  test('that was handed over as it stood is gone on from', () => {
    expect(relationOf(walk(soundDraft, 'submit'), soundDraft)).toBe('continues');
    expect(relationOf(walk(soundDraft, 'record'), soundDraft)).toBe('continues');
  });

  test('that was rewritten before it was handed over has parted from the one handed over', () => {
    const rewritten = setField(soundDraft, 'goal', 'Another goal of the booklet');
    expect(relationOf(walk(rewritten, 'submit'), soundDraft)).toBe('parted');
    expect(relationOf(rewritten, soundDraft)).toBe('parted');
  });

  test('that was returned is gone on from by rewriting it, handed over again or not', () => {
    const rewritten = setField(returned, 'goal', 'Another goal of the booklet');
    expect(relationOf(rewritten, returned)).toBe('continues');
    expect(relationOf(returned, rewritten)).toBe('older');
    expect(relationOf(walk(rewritten, 'submit'), returned)).toBe('continues');
    expect(relationOf(walk(rewritten, 'submit'), rewritten)).toBe('continues');
    expect(relationOf(rewritten, setField(returned, 'goal', 'A third goal of the booklet'))).toBe('parted');
  });

  test('that was given up half rewritten can still be followed by a remark', () => {
    const givenUp = walk(setField(returned, 'goal', 'Another goal of the booklet'), 'cancel');
    expect(relationOf(walk(givenUp, 'note'), givenUp)).toBe('continues');
  });

  test('keeps its reasons: nobody takes its place who has lost one', () => {
    const reason = { check: 'goals-several', field: 'goal', reason: 'agreed with marketing' };
    const reasoned: Brief = { ...returned, kept: [...returned.kept, reason] };
    expect(relationOf(reasoned, returned)).toBe('continues');
    expect(relationOf(returned, reasoned)).toBe('older');
    const other: Brief = { ...returned, kept: [...returned.kept, { ...reason, reason: 'no time' }] };
    expect(relationOf(other, reasoned)).toBe('parted');
  });

  test('may lose a reason that handing over has frozen', () => {
    const finding = { check: 'goals-several', field: 'goal', level: 'W', reason: 'agreed with marketing' };
    const { level: _level, ...reason } = finding;
    const mine: Brief = { ...soundDraft, kept: [reason] };
    const [event] = walk(soundDraft, 'submit').events;
    const submitted = { ...event, data: { ...event?.data, findings: [finding] } } as Brief['events'][number];
    // Its fingerprint no longer fits, so it does not take the place; but nothing of mine would be missing in it.
    expect(relationOf(mine, { ...soundDraft, events: [submitted], kept: [] })).toBe('older');
  });
});

describe('nobody takes the place of a brief', () => {
  const submitted = walk(soundDraft, 'submit');
  const approved = walkAll(submitted, ['agree', 'approve']);

  test('with answers that are not those of the last step', () => {
    const changed = setField(submitted, 'goal', 'Changed behind the back of everybody');
    expect(relationOf(changed, submitted)).toBe('parted');
    expect(relationOf(setField(approved, 'goal', 'Changed behind the back'), submitted)).toBe('parted');
    expect(relationOf(approved, changed)).toBe('parted');
  });

  test('with a history that does not hold together, unless both have the same flaw', () => {
    const [first, ...others] = approved.events;
    const broken: Brief = {
      ...approved,
      events: [first, { ...others[0], decidedAt: '2026-11-01' }, ...others.slice(1)] as Brief['events'],
    };
    expect(relationOf(broken, submitted)).toBe('parted');
    const known: Brief = { ...broken, events: broken.events.slice(0, 2), versions: [] };
    expect(relationOf(broken, known)).toBe('continues');
  });

  test('with another kind, another initiator, fewer versions, or without its number', () => {
    const numberless = walk({ ...soundDraft, number: '7' }, 'submit');
    expect(relationOf({ ...approved, kind: 'souvenirs' }, submitted)).toBe('parted');
    expect(relationOf({ ...approved, initiator: 'contractor' }, submitted)).toBe('parted');
    expect(relationOf({ ...walk(approved, 'start'), versions: [] }, approved)).toBe('parted');
    expect(relationOf({ ...submitted, number: '8' }, { ...submitted, number: '9' })).toBe('parted');
    expect(relationOf(walk(numberless, 'agree', { number: '2026-001' }), numberless)).toBe('continues');
  });

  test('of which a step holds what canonical JSON cannot say, but its twin', () => {
    const odd: Brief = {
      ...submitted,
      events: submitted.events.map((event) => ({ ...event, whose: { ...event.whose, name: '\ud83d' } })),
    };
    expect(relationOf(odd, odd)).toBe('same');
  });
});
