import { describe, expect, test } from 'vitest';
import { found, goodBrief, valuesOf, withTexts } from './check-brief.fixture.ts';

const of = (check: string, texts: Record<string, string>) => found(texts).filter((line) => line.startsWith(check));

describe('an audience of everyone', () => {
  test.each([
    'Все',
    'Для всех желающих',
    'Все наши клиенты и партнёры',
    'Любой, кто подойдёт к стенду',
    'Широкая аудитория',
    'Кому угодно, кто возьмёт',
    'Everyone',
    'All our customers, present and potential',
    'Anybody who might be interested',
    'The general public',
  ])('«%s»', (audience) => {
    expect(of('audience', { audience })).toEqual(['audience-missing audience W/W']);
    expect(valuesOf(withTexts(goodBrief(), { audience }), 'audience-missing')).toEqual({ case: 'everyone' });
  });

  test.each([
    'Все девять продавцов отдела',
    'Все 64 клиента, ответившие на опрос',
    'Каждый механик ремонтного цеха, у которого стоят наши насосы',
    'Клиенты с открытым расчётом, все 600',
    'All fitters at our nine branches',
    'Everyone who bought a pump in 2026 and has no service contract',
    'Anyone at the gate of a cold store who decides on doors',
  ])('but not «%s»', (audience) => {
    expect(of('audience', { audience })).toEqual([]);
  });
});

describe('a solution before the problem', () => {
  test.each([
    ['Нужен новый сайт, старый устарел', 'сайт'],
    ['Нам нужно сделать красивый буклет о компании', 'буклет'],
    ['Сделайте, пожалуйста, презентацию на 20 слайдов', 'презентацию'],
    ['Надо открыть склад в Казани на 500 мест', 'открыть'],
    ['Хотим участвовать в выставке', 'участвовать'],
    ['We need a new website', 'website'],
    ['Please make a brochure with all our products', 'brochure'],
    ['We should open an office in Leeds', 'open'],
    ['The sales team wants a catalogue', 'catalogue'],
  ])('«%s»', (problem, thing) => {
    expect(of('solution', { problem })).toEqual(['solution-first problem W/W']);
    expect(valuesOf(withTexts(goodBrief(), { problem }), 'solution-first')).toEqual({ thing });
  });

  test.each([
    'На стенде берут каталог на 80 страниц и не находят в нём цен',
    'Продавцам нужен лист с артикулами: сейчас они ищут цены в почте и ошибаются в каждом третьем счёте',
    'Нам надо понять, почему клиенты уходят после первого расчёта',
    'Клиентам надо ждать расчёта три дня, и они уходят',
    'За полгода потеряли два тендера из-за старого бланка',
    'We need to find out why clients never come back after a calculation',
    'We need a price sheet: sellers now look for prices in their mail and get every third one wrong',
    'Visitors want prices and get an 80-page catalogue',
    'Drivers need the gate code twice a day and ring the office for it',
  ])('but not «%s»', (problem) => {
    expect(of('solution', { problem })).toEqual([]);
  });
});
