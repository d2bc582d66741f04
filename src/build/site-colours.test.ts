import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { colourFaults, colourStyle, tokensIn } from './site-colours.ts';

const tokens = tokensIn(readFileSync('src/styles/base.css', 'utf8'));
const amber = { light: '#8a5a00', dark: '#f0b840' };
const own = Object.fromEntries(['sales', 'marketing', 'paper'].map((name) => [name, tokens[name]]));

test('the colours of the site itself pass, and set nothing', () => {
  expect(Object.keys(tokens)).toEqual(expect.arrayContaining(['paper', 'ink', 'sales', 'marketing-tint', 'rule-2']));
  expect(colourFaults(own as object, tokens)).toEqual([]);
  expect(colourStyle({}, tokens)).toBeUndefined();
});

test('a colour of a department brings its tint, and leaves the rest of the page as it is', () => {
  expect(colourFaults({ sales: amber }, tokens)).toEqual([]);
  expect(colourStyle({ sales: amber }, tokens)).toBe(
    ':root:root{--sales:light-dark(#8a5a00,#f0b840);--sales-tint:light-dark(#ede6d7,#2f2815)}',
  );
});

test('another paper brings its sheet and its rules, and both tints', () => {
  const style = colourStyle({ paper: { light: '#ffffff', dark: '#101418' } }, tokens);
  for (const name of ['paper', 'sheet', 'rule', 'sales-tint', 'marketing-tint']) expect(style).toContain(`--${name}:`);
  expect(style).not.toContain('--sales:');
});

describe('the build says the field, the ratio found and the one needed', () => {
  test.each([
    [
      'text too pale for the paper',
      { sales: { ...amber, light: '#e08030' } },
      /^colours\.sales\.light: #e08030 against paper #fbf9f4 has a contrast of 2\.\d+:1, expected 4\.5:1 or more/,
    ],
    [
      'text too dark for the dark theme',
      { marketing: { light: '#13606b', dark: '#13606b' } },
      /^colours\.marketing\.dark: #13606b against paper #15140f has a contrast of 2\.\d+:1, expected 4\.5:1/,
    ],
    [
      'a paper on which the ink is lost',
      { paper: { light: '#8a8578', dark: '#15140f' } },
      /^colours\.paper\.light: #8a8578 against ink-2 #575246 has a contrast of 2\.\d+:1, expected 4\.5:1/,
    ],
    [
      'departments that look alike',
      { sales: { light: '#b00020', dark: '#f2946f' }, marketing: { light: '#0b6e2e', dark: '#6fc6d1' } },
      /^colours\.marketing\.light: #0b6e2e is hardly told from sales #b00020: they are 0\.03 apart, expected 0\.1/,
    ],
  ])('%s', (_name, colours, expected) => {
    expect(colourFaults(colours, tokens)).toEqual(expect.arrayContaining([expect.stringMatching(expected)]));
  });
});
