import { expect, test } from 'vitest';
import { headingIdsOf } from './heading-ids.ts';

test('ids come from the headings of the English text, in order, each once', () => {
  const source = '---\ntitle: x\n## not a heading\n---\n## What would you do?\ntext\n### Two\n## Two\n';
  expect(headingIdsOf(source)).toEqual(['what-would-you-do', 'two', 'two-1']);
});
