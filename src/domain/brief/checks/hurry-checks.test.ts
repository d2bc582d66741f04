import { describe, expect, test } from 'vitest';
import { found, goodBrief, valuesOf, withTexts } from './check-brief.fixture.ts';

describe('a time without a date', () => {
  test.each([
    ['title', 'Срочно! Буклет', 'срочно'],
    ['must', 'Сдать как можно скорее', 'как можно скорее'],
    ['occasion', 'Выставка на следующей неделе', 'на следующей неделе'],
    ['deliverables.0.what', 'макет на днях', 'на днях'],
    ['budget.setBy', 'Директор, завтра', 'завтра'],
    ['problem', 'Нужно было вчера сделать листовку', 'нужно было вчера'],
    ['assumptions', 'Делаем срочненько', 'срочненько'],
    ['title', 'Price list, ASAP', 'asap'],
    ['title', 'URGENT: van lettering', 'urgent'],
    ['occasion', 'Trade show next week', 'next week'],
    ['inScope', 'All of it as soon as possible', 'as soon as possible'],
    ['goal', 'Urgently need a leaflet', 'urgently'],
    ['must', 'By Friday', 'by friday'],
  ])('in %s: «%s»', (field, text, words) => {
    const lines = found({ [field]: text });
    expect(lines).toContain(`relative-dates ${field} W/W`);
    expect(valuesOf(withTexts(goodBrief(), { [field]: text }), 'relative-dates')).toEqual({ words });
  });

  test('and in a row without its day, but not in one with it', () => {
    expect(found({ 'inputs.0.what': 'цены, срочно', 'inputs.0.by': '' })).toContain('relative-dates inputs.0.what W/W');
    expect(found({ 'inputs.0.what': 'цены, срочно' })).toEqual([]);
  });

  test.each([
    ['title', 'Срочно: буклет к 9 марта'],
    ['must', 'Сдать до пятницы, 12.02'],
    ['must', 'By Friday the 12th'],
    ['occasion', 'Next week, 16 March'],
    ['occasion', 'Letter sent January 12, tomorrow’s list'],
    ['must', 'Готово 2027-03-01, не завтра'],
    ['problem', 'Ночью клиенты срочно ищут насос и звонят дежурному'],
    ['audience', 'Механики, которым запчасть нужна вчера'],
    ['mustNot', 'Слово «срочно» в теме письма'],
    ['must', 'Urgent Call-Out plate with the number'],
    ['keyMessage', 'Ответ завтра, насос через неделю'],
    ['occasion', 'Через неделю после встречи'],
    ['must', 'Это не срочно'],
    ['occasion', 'A week after the survey, two days before the visit'],
    ['inScope', 'Check in a month, then every quarter'],
  ])('but not in %s: «%s»', (field, text) => {
    expect(found({ [field]: text }).filter((line) => line.startsWith('relative'))).toEqual([]);
  });
});
