import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Brief } from './brief.ts';
import { fieldValue, removeRow, setField } from './edit.ts';
import { afterSteps, draftBrief, stepOf, straight } from './flow.fixture.ts';
import { checkHistory } from './history.ts';
import { keepFinding } from './keep.ts';
import { linkedCopy } from './linked-copy.ts';
import { type MergeRefusal, mergeBase, mergeBriefs } from './merge.ts';

const draft = draftBrief();
const copyOf = (brief: Brief) => linkedCopy(brief, 'b-2');
const only = (...ids: string[]) => new Set(ids);

/** One brief out of two that can be merged. */
function merged(original: Brief, copy: Brief, fromCopy: ReadonlySet<string>): Brief {
  const base = mergeBase(original, copy);
  if (!base.ok) throw new Error(base.problem);
  return mergeBriefs(original, copy, base.value, fromCopy);
}

describe('one brief out of a draft and its copy', () => {
  const original = setField(setField(draft, 'goal', 'Ours'), 'audience', 'Ours too');
  const copy = copyOf(setField(setField(removeRow(draft, 'deliverables', 0), 'goal', 'Theirs'), 'colours', 'one'));

  test('takes the place of the original with the fields that were chosen, rows and those of a kind as well', () => {
    const one = merged(original, copy, only('goal', 'deliverables', 'colours'));
    expect(one).toEqual({
      ...original,
      fields: { ...original.fields, goal: 'Theirs', deliverables: copy.fields.deliverables },
      kindFields: { ...original.kindFields, colours: 'one' },
    });
    expect(merged(original, copy, only())).toEqual(original);
  });

  test('takes also what the copy no longer says', () => {
    const silent = copyOf(setField(draft, 'audience', ''));
    expect(merged(original, silent, only('audience')).fields).not.toHaveProperty('audience');
    expect(merged(silent, copy, only()).fields).not.toHaveProperty('audience');
  });

  test('holds each text of one of both, whichever are chosen', () => {
    const fields = ['goal', 'audience', 'colours', 'deliverables', 'due'];
    const id = fc.constantFrom(...fields);
    fc.assert(
      fc.property(fc.uniqueArray(id), (ids) => {
        const one = merged(original, copy, new Set(ids));
        for (const field of fields) {
          expect(fieldValue(one, field)).toEqual(fieldValue(ids.includes(field) ? copy : original, field));
        }
      }),
    );
  });

  test('keeps whose copy the original itself is, its own number or else that of the copy', () => {
    const numbered = { ...copy, number: '2026-3' };
    expect(merged({ ...original, copyOf: 'b-0' }, numbered, only())).toMatchObject({ copyOf: 'b-0', number: '2026-3' });
    expect(merged({ ...original, number: '2026-1' }, numbered, only()).number).toBe('2026-1');
    expect(merged(original, copy, only())).not.toHaveProperty('copyOf');
  });

  test('keeps the reasons that were given for its fields', () => {
    const bare = { ...draft, kept: [] };
    const why = (brief: Brief, field: string, reason: string) =>
      keepFinding(brief, { check: 'taste', field, level: 'W' } as never, reason);
    const ours = why(why(setField(bare, 'goal', 'Ours'), 'goal', 'our goal'), 'tone', 'our tone');
    const theirs = copyOf(
      why(
        why(why(setField(bare, 'goal', 'Theirs'), 'goal', 'their goal'), 'tone', 'their tone'),
        'deliverables.0',
        'said once',
      ),
    );
    const reasons = (brief: Brief) => brief.kept.map(({ reason }) => reason);
    expect(reasons(merged(ours, theirs, only()))).toEqual(['our goal', 'our tone', 'said once']);
    expect(reasons(merged(ours, theirs, only('goal')))).toEqual(['our tone', 'their goal', 'said once']);
  });
});

describe('two briefs with a history', () => {
  const submitted = afterSteps(draft, [stepOf('submit')]);
  const returned = afterSteps(draft, [stepOf('submit'), stepOf('return', { questions: 'Which valve?' })]);

  test('become one draft with all steps, whichever of them took the later ones', () => {
    const earlier = setField(draft, 'tone', 'dry');
    for (const [original, copy] of [
      [returned, copyOf(earlier)],
      [earlier, copyOf(returned)],
    ] as const) {
      const fromCopy = only(...(copy.fields.tone === 'dry' ? ['tone'] : []));
      const one = merged(original, copy, fromCopy);
      expect(one).toMatchObject({ id: 'b-1', events: returned.events, fields: { tone: 'dry' } });
      expect(checkHistory(one)).toEqual([]);
    }
  });

  test('leave what was approved as it is when a change is written on', () => {
    const approved = afterSteps(draft, straight.approved);
    const change = stepOf('change', { reason: 'More pages', cost: 'none', date: 'none' });
    const changing = setField(afterSteps(approved, [change]), 'goal', 'Theirs');
    const one = merged(approved, copyOf(changing), only('goal'));
    expect(one.versions).toEqual(approved.versions);
    expect([one.fields.goal, checkHistory(one)]).toEqual(['Theirs', []]);
  });

  test.each<[MergeRefusal, string, Brief, Brief]>([
    ['frozen', 'both were handed over', submitted, submitted],
    ['frozen', 'one was handed over', draft, submitted],
    ['frozen', 'both were approved', afterSteps(draft, straight.approved), draft],
    ['steps', 'each took steps of its own', returned, afterSteps(draft, [stepOf('cancel', { reason: 'No money' })])],
    ['kinds', 'they are of two kinds', draft, { ...draft, kind: 'exhibition' }],
  ])('are not merged: %s, as %s', (problem, _why, original, copy) => {
    expect(mergeBase(original, copyOf(copy))).toEqual({ ok: false, problem });
  });
});
