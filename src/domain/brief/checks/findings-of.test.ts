import fc from 'fast-check';
import { expect, test } from 'vitest';
import { leastTimes } from '../../least-times.fixture.ts';
import type { Brief } from '../brief.ts';
import { context, goodBrief, inMode, lines, withTexts } from './check-brief.fixture.ts';
import { levelAt } from './finding.ts';
import { findingsOf } from './findings-of.ts';

test('findings stand in the order of the form, what belongs to no field last', () => {
  const texts = { title: '', goal: 'Сделать буклет', due: '2027-01-12', outOfScope: '', audience: 'Все' };
  expect(lines(withTexts(goodBrief(), texts)).map((line) => line.split(' ')[1])).toEqual([
    'title',
    'goal',
    'audience',
    'outOfScope',
    'inputs.0.by',
    'due',
    'milestones.0.date',
  ]);
});

test('that a text is thin is not said beside something weightier', () => {
  expect(lines(withTexts(goodBrief(), { audience: 'Все' }))).toEqual(['audience-missing audience W/W']);
  expect(lines(withTexts(goodBrief(), { audience: 'Водитель' }))).toEqual(['too-thin audience H/H']);
});

test('any text in any field can be checked, full or short', () => {
  const path = fc.constantFrom('goal', 'problem', 'audience', 'measure.target', 'due', 'budget.amount', 'inputs.0.by');
  const brief = fc.record({ path, text: fc.string({ unit: 'grapheme' }), mode: fc.constantFrom('full', 'short') });
  fc.assert(
    fc.property(brief, ({ path: at, text, mode }) => {
      for (const finding of findingsOf(inMode(withTexts(goodBrief(), { [at]: text }), mode), context)) {
        expect([null, 'E', 'W', 'H']).toContain(levelAt(finding, 'submit'));
      }
    }),
  );
});

test('a short brief warns of nothing: what is no error there is a hint', () => {
  const texts = { goal: 'Сделать буклет', audience: 'Все', title: 'Срочно', 'inputs.0.by': '', due: '2027-01-13' };
  const brief = inMode(withTexts(goodBrief(), { ...texts, 'budget.amount': '500' }), 'short');
  for (const { submit, approve } of findingsOf(brief, context)) expect([submit, approve]).not.toContain('W');
});

test('a brief eight times as long as anyone will read is checked in about eight times the time', () => {
  const words =
    'Нам нужен современный буклет к выставке, как можно скорее, and a beautiful website by Friday; чтобы все. ';
  const texts = { problem: words, goal: words, must: words, tone: words, inScope: words, assumptions: words };
  const briefOf = (repeats: number): Brief =>
    Object.entries(texts).reduce(
      (long, [path, text]) => withTexts(long, { [path]: text.repeat(repeats) }),
      goodBrief(),
    );
  const [longest, further] = [briefOf(13), briefOf(8 * 13)];
  const [usual, long] = leastTimes(
    () => findingsOf(longest, context),
    () => findingsOf(further, context),
  );
  expect(long / usual).toBeLessThan(16);
});
