import { describe, expect, test } from 'vitest';
import { found, goodBrief, lines, shortBrief, valuesOf, withTexts } from './check-brief.fixture.ts';

describe('a word of taste', () => {
  test.each([
    ['must', 'Сделать красиво и по-современному', 'красиво, по-современному'],
    ['tone', 'Современный, свежий', 'современный, свежий'],
    ['tone', 'Как у Apple', 'как у apple'],
    ['deliverables.0.what', 'стильный буклет', 'стильный'],
    ['must', 'Современный дизайн', 'современный'],
    ['must', 'Дизайн яркий, необычный', 'необычный, яркий'],
    ['criteria.0', 'Выглядит дорого-богато', 'дорого-богато'],
    ['must', 'Eye-catching, with a wow factor', 'eye-catching, wow factor'],
    ['tone', 'Modern and premium', 'modern, premium'],
    ['inScope', 'A modern, interesting layout', 'interesting, modern'],
    ['must', 'Make it look beautiful, like Apple', 'beautiful, like apple'],
  ])('in %s: «%s»', (field, text, words) => {
    expect(found({ [field]: text })).toEqual([`taste-words ${field} W/W`]);
    const quoted = String(valuesOf(withTexts(goodBrief(), { [field]: text }), 'taste-words')?.['words']);
    expect(quoted.split(', ').sort()).toEqual(words.split(', ').sort());
  });

  test.each([
    ['must', 'Не обязательно красиво, главное — артикулы'],
    ['must', 'Современные светильники серии «Склад», современные нормы'],
    ['must', 'Яркость не ниже 300 люкс, цветовая температура прежняя'],
    ['problem', 'Клиенты говорят, что каталог некрасивый и не современный'],
    ['mustNot', 'Слова «стильный» и «уникальный»'],
    ['must', 'Красиво, как на https://example.org/pumps'],
    ['must', 'Стильно: образец во вложении'],
    ['criteria.0', 'Шесть из шести знают, за что цеплять крюк'],
    ['must', 'The modern warehouse range, cool white 4000 K'],
    ['audience', 'Owners of modern, stylish offices'],
    ['must', 'No fancy pictures, figures first'],
  ])('but not in %s: «%s»', (field, text) => {
    expect(found({ [field]: text }).filter((line) => line.startsWith('taste'))).toEqual([]);
  });

  test('passes where references say what is meant', () => {
    const texts = { must: 'Стильно и современно', references: 'Лист о насосах: одна таблица' };
    expect(found(texts)).toEqual([]);
  });

  test('is a hint in a short brief', () => {
    expect(lines(withTexts(shortBrief(), { 'deliverables.0.what': 'красивый лист' }))).toEqual([
      'taste-words deliverables.0.what H/H',
    ]);
  });
});
