import { expect, test } from 'vitest';
import { found, goodBrief, valuesOf, withTexts } from './check-brief.fixture.ts';

test('a word or two where a sentence is needed is a hint', () => {
  expect(found({ keyMessage: 'Хорошие светильники' })).toEqual(['too-thin keyMessage H/H']);
  expect(found({ proof: 'Давно работаем.', 'criteria.1': 'красный' })).toEqual([
    'too-thin proof H/H',
    'too-thin criteria.1 H/H',
  ]);
  expect(found({ occasion: 'Exhibition', 'criteria.0': 'Без опечаток' })).toEqual([]);
  expect(valuesOf(withTexts(goodBrief(), { proof: ' Trust us ' }), 'too-thin')).toEqual({ text: 'Trust us' });
});

test('more than twelve hundred words in all are a hint at the longest field', () => {
  const long = { assumptions: 'prices hold '.repeat(600) };
  expect(found(long)).toEqual(['too-thin assumptions H/H']);
  expect(valuesOf(withTexts(goodBrief(), long), 'too-thin')).toMatchObject({ most: 1200, case: 'long' });
});
