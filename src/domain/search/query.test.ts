import { describe, expect, test } from 'vitest';
import { missingWords, queryWords } from './query.ts';

const skipped = new Set(['на', 'и', 'the', 'of']);

describe('the words of a query', () => {
  test('are lower case, once each whether with ё or е, whatever stands between them', () => {
    expect(queryWords('  «Отчёт», отчет — ПРАЙС-ЛИСТ! ', skipped)).toEqual(['отчёт', 'прайс-лист']);
    expect(queryWords('don’t know', skipped)).toEqual(['don’t', 'know']);
  });

  test('are without the little ones, unless there are no others', () => {
    expect(queryWords('ТЗ на сайт', skipped)).toEqual(['тз', 'сайт']);
    expect(queryWords('the cost of a delay', skipped)).toEqual(['cost', 'a', 'delay']);
    expect(queryWords('на', skipped)).toEqual(['на']);
  });

  test('are those at its beginning when a link asks for a hundred thousand', () => {
    const endless = Array.from({ length: 100_000 }, (_, index) => `w${index}`).join(' ');
    expect(queryWords(endless, skipped).length).toBeLessThan(60);
  });

  test('are none before the second letter', () => {
    expect([queryWords('', skipped), queryWords(' т', skipped), queryWords('?!', skipped)]).toEqual([[], [], []]);
    expect(queryWords('тз', skipped)).toEqual(['тз']);
  });
});

describe('a word counts as found', () => {
  test.each([
    ['согласованию', 'согласование.'],
    ['перекосом', '«Перекос»'],
    ['отчетом', 'Отчёт'],
    ['отчёт', 'отчета'],
    ['сог', 'согласился'],
    ['ограничивающимися', 'ограничивает'],
    ['лиды', 'лид'],
    ['briefs', 'Brief'],
    ['approval', 'approve'],
    ['responsibilities', 'responsible'],
    ['прайс-листы', 'прайс-лист'],
  ])('in another form: %s by %s', (asked, found) => {
    expect(missingWords([asked], [found])).toEqual([]);
  });

  test.each([
    ['елка', 'её'],
    ['бриф', 'б'],
    ['планерка', 'план'],
    ['gthtrjc', 'GmbH'],
    ['лидогенерация', 'лид'],
  ])('not by its beginning alone: %s by %s', (asked, found) => {
    expect(missingWords([asked], [found])).toEqual([asked]);
  });

  test('each by itself', () => {
    expect(missingWords(['сайт', 'бриф'], ['заказ сайта', 'наш'])).toEqual(['бриф']);
  });
});
