import { expect, test } from 'vitest';
import { onOtherLayout } from './keyboard-layout.ts';

test('a word typed on the wrong layout is read by its keys', () => {
  expect(onOtherLayout('Gthtrjc')).toBe('перекос');
  expect(onOtherLayout('gkfy ghjlf;')).toBe('план продаж');
  expect(onOtherLayout('икшуа')).toBe('brief');
});

test('digits and spaces stay; a mixture and letters of neither alphabet have no other reading', () => {
  expect(onOtherLayout('90 lytq')).toBe('90 дней');
  expect(onOtherLayout('CRM система')).toBeNull();
  expect(onOtherLayout('36')).toBeNull();
});
