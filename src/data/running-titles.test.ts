import { expect, test } from 'vitest';
import { runningTitles } from './running-titles.ts';

test('each chapter has pages of its own kind, with its title at the head', () => {
  expect(runningTitles('Parity', [{ slug: 'first-90-days', title: 'Ninety days' }])).toBe(
    '@media print{@page c-first-90-days{@top-left{content:"Parity"}@top-right{content:"Ninety days"}}[aria-labelledby=first-90-days]{page:c-first-90-days}}',
  );
});

test('a title cannot break out of its string or of the page', () => {
  const css = runningTitles('P', [{ slug: 'x', title: 'a"}</style>\\' }]);
  expect(css).toContain('"a\\22 }\\3c /style>\\5c "');
});
