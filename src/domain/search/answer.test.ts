import { expect, test } from 'vitest';
import { answerOf } from './answer.ts';
import { engineOf } from './search-engine.fixture.ts';

const engine = engineOf({
  '/approval/': 'утвердить согласование сроки',
  '/briefs/': 'заказ сайт сроки',
  '/prices/': 'скидка сроки',
});
const found = async (...words: string[]) => {
  const answer = await answerOf(engine, words);
  return answer && { words: answer.words, pages: answer.pages.map(({ address }) => address) };
};

test('pages that have every word answer', async () => {
  expect(await found('сайт', 'сроки')).toEqual({ words: ['сайт', 'сроки'], pages: ['/briefs/'] });
});

test('a word that no page has is left out', async () => {
  expect(await found('елка', 'сайт')).toEqual({ words: ['сайт'], pages: ['/briefs/'] });
});

test('where the words never meet, the rarest answers', async () => {
  expect(await found('скидка', 'сайт', 'сроки')).toEqual({ words: ['скидка'], pages: ['/prices/'] });
});

test('no known word, no answer', async () => {
  expect(await found('елка')).toBeNull();
  expect(await found('елка', 'иголка')).toBeNull();
});

test('four pages come at once, the others when they are wanted', async () => {
  const many = engineOf(Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`/${index}/`, 'сроки'])));
  const answer = await answerOf(many, ['сроки']);
  expect([answer?.hits.total, answer?.pages.length]).toEqual([12, 4]);
  expect(await answer?.hits.load(10, 15)).toHaveLength(2);
});
