import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyHostile } from '#domain/text/hostile.fixture.ts';
import { linkOf, plainText, spansOf } from './document.ts';

describe('a link', () => {
  test('is made of http, https and mailto addresses', () => {
    const addresses = ['http://a.example/', 'https://a.example/x?y#z', 'mailto:a@b.example'];
    expect(addresses.map((href) => linkOf({ text: 'x', href }))).toEqual(addresses);
  });

  test('is never made of anything else', () => {
    for (const href of [
      'javascript:alert(1)',
      ' JavaScript:alert(1)',
      'data:text/html,x',
      'file:///etc',
      '/a',
      'a',
      '',
    ]) {
      expect(linkOf({ text: 'x', href })).toBeUndefined();
    }
    expect(linkOf({ text: 'x' })).toBeUndefined();
    fc.assert(
      fc.property(fc.oneof(anyHostile, fc.string({ unit: 'binary' })), (href) => {
        expect(linkOf({ text: 'x', href }) ?? 'https:').toMatch(/^(https?|mailto):/);
      }),
    );
  });
});

test('a text is its pieces, with or without looks', () => {
  expect(spansOf('a')).toEqual([{ text: 'a' }]);
  expect(plainText([{ text: 'a', strong: true }, { text: 'b' }])).toBe('ab');
});
