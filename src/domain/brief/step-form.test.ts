import { expect, test } from 'vitest';
import { setField } from './edit.ts';
import { EVENT_TYPES } from './event.ts';
import { afterSteps, draftBrief, stepOf } from './flow.fixture.ts';
import { criteriaOf, fieldsOfStep, warningsToJudge } from './step-form.ts';

const brief = draftBrief();
const ids = (...given: Parameters<typeof fieldsOfStep>) => fieldsOfStep(...given).map(({ id }) => id);

test('an objection needs its requirement, its consequence and another way; changes of fields are extra', () => {
  const needed = fieldsOfStep('object', brief).filter(({ required }) => required);
  expect(needed).toHaveLength(8);
  expect(fieldsOfStep('object', brief).find(({ required }) => !required)).toMatchObject({ id: 'object.changes' });
});

test('a number is asked for where the step needs one and none is there', () => {
  for (const id of ['agree', 'approve', 'record', 'agree-by-rule'] as const) expect(ids(id, brief)[0]).toBe('number');
  expect(ids('agree', { ...brief, number: '7' })).not.toContain('number');
  expect(ids('submit', brief)).toEqual([]);
  expect(ids('submit', draftBrief({ initiator: 'contractor' }))).toEqual(['number']);
});

test('steps that go together ask for what each records, and a rule for next to nothing', () => {
  expect(ids('deliver-accept', brief)).toEqual([...ids('deliver', brief), ...ids('accept-work', brief)]);
  expect(ids('approve-by-rule', { ...brief, number: '7' })).toEqual([]);
  expect(ids('accept-by-silence', brief)).toEqual(['accept-work.cost']);
});

test('every step has a form, and every field of it a name of its own', () => {
  for (const type of EVENT_TYPES) {
    const own = ids(type, { ...brief, number: '7' });
    expect(new Set(own).size).toBe(own.length);
    expect(own.every((id) => id.startsWith(`${type}.`))).toBe(true);
  }
  expect(fieldsOfStep('deliver', brief)[0]).toMatchObject({ id: 'deliver.date', past: true, required: true });
});

test('criteria without words are no criteria', () => {
  expect(criteriaOf(setField(brief, 'criteria.1', ' '))).toEqual(['Every luminaire has its article code']);
});

test('the outcome asks of warnings that were overruled or taken in part', () => {
  const objections = [
    stepOf('object', { requirement: 'one' }),
    stepOf('object', { requirement: 'two' }),
    stepOf('object'),
  ];
  const objected = afterSteps(brief, [stepOf('submit'), ...objections]);
  const [one, two, three] = objected.events.slice(1).map(({ id }) => id);
  const decided = afterSteps(objected, [
    stepOf('insist', { objection: one }),
    stepOf('accept-part', { objection: two }),
    stepOf('accept', { objection: three }),
  ]);
  expect(warningsToJudge(decided).map(({ requirement }) => requirement)).toEqual(['one', 'two']);
});
