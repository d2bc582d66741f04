import { expect, test } from 'vitest';
import { contrastOf, distanceOf, mixed } from './contrast.ts';

test('black on white has the largest contrast, a colour on itself the smallest', () => {
  expect(contrastOf('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrastOf('#a53d1c', '#a53d1c')).toBe(1);
});

test('the order of the two colours does not matter, and #767676 is the lightest grey for text on white', () => {
  expect(contrastOf('#ffffff', '#767676')).toBe(contrastOf('#767676', '#ffffff'));
  expect(contrastOf('#767676', '#ffffff')).toBeGreaterThanOrEqual(4.5);
  expect(contrastOf('#777777', '#ffffff')).toBeLessThan(4.5);
});

test('a mix lies between its colours', () => {
  expect(mixed('#000000', '#ffffff', 0.5)).toBe('#808080');
  expect(mixed('#a53d1c', '#fbf9f4', 0)).toBe('#fbf9f4');
});

test('black and white are one apart, and a red and a green of one lightness are close to who sees no green', () => {
  expect(distanceOf('#000000', '#ffffff')).toBeCloseTo(1, 2);
  expect(distanceOf('#a05a2c', '#5c7a00')).toBeLessThan(0.1);
  expect(distanceOf('#a53d1c', '#13606b')).toBeGreaterThan(0.1);
});
