import { expect, test } from 'vitest';
import { fill, plural } from './message.ts';

test('values go into their places', () => {
  expect(fill('{n} из {total}: {n}', { n: 5, total: 7 })).toBe('5 из 7: 5');
});

test('a value that ends with its own stop ends the sentence', () => {
  expect(fill('Отменено {date}. Срок был {date}.', { date: '20 января 2027 г.' })).toBe(
    'Отменено 20 января 2027 г. Срок был 20 января 2027 г.',
  );
  expect(fill('Отменено {date}.', { date: 'вчера' })).toBe('Отменено вчера.');
  expect(fill('{name}.docx', { name: 'ТЗ от 20 января 2027 г.' })).toBe('ТЗ от 20 января 2027 г..docx');
});

test('a place without a value is a mistake of the programmer', () => {
  expect(() => fill('{n} из {total}', { n: 5 })).toThrow('{total}');
});

test('Russian counts in its own forms', () => {
  const forms = { one: '{n} глава', few: '{n} главы', many: '{n} глав', other: '{n} главы' };
  expect([1, 3, 5, 11, 21, 1.5].map((count) => plural('ru', forms, count))).toEqual([
    '1 глава',
    '3 главы',
    '5 глав',
    '11 глав',
    '21 глава',
    '1,5 главы',
  ]);
});

test('a missing form falls back to the one every language has', () => {
  expect(plural('en', { other: '{n} chapters' }, 1)).toBe('1 chapters');
});

test('a counted phrase takes further values', () => {
  expect(plural('en', { one: '{n} of {total}', other: '{n} of {total}' }, 3, { total: 12 })).toBe('3 of 12');
});
