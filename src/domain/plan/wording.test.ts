import { expect, test } from 'vitest';
import { action, origin, originTexts } from './sample-plan.fixture.ts';
import { dayOf, lateText, originText } from './wording.ts';

const late = {
  today: 'срок сегодня',
  overdue: { one: 'просрочено на {n} день', few: 'просрочено на {n} дня', many: '{n} дней', other: '{n} дня' },
};

test('an action says which view of the company it comes from', () => {
  expect(originText(origin, originTexts, 'ru')).toBe(
    'Из результата: продажи, 23 ноября 2026\u00a0г., «Записывать до начала»',
  );
  const { date: _date, ...undated } = origin;
  expect(originText({ ...undated, title: 'two' }, originTexts, 'ru')).toBe('Из результата: продажи, «two»');
});

test('one from a self-check names the check instead', () => {
  expect(originText({ ...origin, instrument: 'customer' }, originTexts, 'ru')).toBe(
    'Из результата: Какой я заказчик, 23 ноября 2026\u00a0г., «Записывать до начала»',
  );
});

test('one from a check with a name that every object has is told by its role', () => {
  expect(originText({ ...origin, instrument: 'constructor' }, originTexts, 'ru')).toContain('продажи');
});

test('what is late is said in words; what is not is left alone', () => {
  const said = (due: string) => lateText(action({ due }), '2026-11-23', late, 'ru');
  expect([said('2026-11-20'), said('2026-11-23'), said('2026-11-24')]).toEqual([
    'просрочено на 3 дня',
    'срок сегодня',
    null,
  ]);
});

test('a moment is shown as the day it falls on here', () => {
  const noon = new Date(2026, 0, 5, 12);
  expect([dayOf(noon.toISOString()), dayOf('2026-11-23')]).toEqual(['2026-01-05', '2026-11-23']);
});
