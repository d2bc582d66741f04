import { describe, expect, test } from 'vitest';
import { found, goodBrief, valuesOf, withTexts } from './check-brief.fixture.ts';

const of = (check: string, goal: string) => found({ goal }).filter((line) => line.startsWith(check));

describe('several goals', () => {
  test.each([
    'Поднять продажи серии «Цех» на 20 % и вывести на рынок новую марку',
    'Увеличить узнаваемость, привлечь новых клиентов, укрепить лояльность старых',
    'Рост заявок с сайта и повышение узнаваемости',
    'Распродать остаток серии. Рассказать о новинке.',
    '1. больше заявок\n2. новый логотип на виду',
    '— заявки\n— узнаваемость',
    'Получить 40 запросов, а также познакомить дилеров с новой серией',
    'Получить 40 запросов, заодно дилеры увидят новую серию',
    'Increase enquiries from the site and raise awareness of the brand',
    'Win five new dealers; retain the old ones',
    'We want to get more calls and to reduce returns',
    'Show the new range, generate leads and thank our dealers',
    'More requests from the stand and fewer returns',
  ])('in «%s»', (goal) => {
    expect(of('goals-several', goal)).toEqual(['goals-several goal W/W']);
  });

  test.each([
    'Втрое больше запросов на расчёт со стенда, чем в прошлом году',
    'Получить 40 запросов на расчёт от складов Самары, Тольятти и Казани, чтобы поднять долю серии',
    'Привлечь и удержать дилеров в Поволжье',
    'Продавцы смогут рассказать о серии и показать её в работе',
    'Инженеры оставят размеры склада и телефон, а через день получат расчёт',
    'Больше запросов со стенда и больше, чем у соседей',
    'Снизить возвраты: за квартал было 17, станет 6, и это видно в учёте',
    'Three times as many calculation requests from the stand',
    'Attract and keep dealers in the Urals',
    'They give the seller their dimensions and get a calculation in two days',
    'Cut wrong-suffix returns from 143 to 50 in six months, so that the counter has time to sell',
    'Get 40 requests for a calculation, more than at any exhibition so far',
  ])('but not in «%s»', (goal) => {
    expect(of('goals-several', goal)).toEqual([]);
  });
});

describe('a goal that is the thing itself', () => {
  test.each([
    ['Сделать буклет к выставке', 'буклет'],
    ['Разработка и запуск ролика', 'ролика'],
    ['Нам нужно разработать новый современный сайт', 'сайт'],
    ['Провести семинар для дилеров в марте', 'семинар'],
    ['Печать каталога', 'каталога'],
    ['Сделать листовку. Повысить узнаваемость.', 'листовку'],
    ['Новый каталог', 'каталог'],
    ['Чтобы были ручки с логотипом', 'ручки'],
    ['Make a booklet for the exhibition', 'booklet'],
    ['We need to launch the new website by spring', 'website'],
    ['To have some branded mugs', 'mugs'],
    ['A new price list', 'price'],
    ['Printing the catalogue', 'catalogue'],
  ])('«%s»', (goal, thing) => {
    expect(of('goal-is-deliverable', goal)).toEqual(['goal-is-deliverable goal W/W']);
    expect(valuesOf(withTexts(goodBrief(), { goal }), 'goal-is-deliverable')).toEqual({ thing });
  });

  test.each([
    'Сделать так, чтобы со стенда пришло 40 запросов',
    'Провести семинар, чтобы 18 дилеров сами находили дефект',
    'Обновить сайт и увеличить число заявок с 60 до 90',
    'Создать спрос на каталог',
    'Получить 40 заявок с новой страницы',
    'Продавец находит нужную строку в буклете за минуту',
    'Make it possible to order without a phone call',
    'Hold a seminar so that 18 dealers can find the defect themselves',
    'Get 40 requests from the new page',
    'Build trust with the designers of warehouses',
    'Catalogue orders by phone fall from 30 to 10 a day',
  ])('but not «%s»', (goal) => {
    expect(of('goal-is-deliverable', goal)).toEqual([]);
  });
});

describe('a target that is the baseline', () => {
  test.each([
    ['12', '12'],
    ['12 requests', '12'],
    ['12 запросов', '12 запросов.'],
    ['1 500', '1500'],
    ['Not counted', 'not  counted'],
  ])('%s and %s', (baseline, target) => {
    const texts = { 'measure.baseline': baseline, 'measure.target': target };
    expect(found(texts)).toEqual(['target-is-baseline measure.target E/E']);
    expect(valuesOf(withTexts(goodBrief(), texts), 'target-is-baseline')).toEqual({ value: target });
  });

  test.each([
    ['12', '40'],
    ['12 a month', '12 a week'],
    ['12 из 40', '12'],
    ['12 %', '12 requests'],
    ['12', ''],
  ])('but not %s and %s', (baseline, target) => {
    const lines = found({ 'measure.baseline': baseline, 'measure.target': target });
    expect(lines.filter((line) => line.startsWith('target'))).toEqual([]);
  });
});
