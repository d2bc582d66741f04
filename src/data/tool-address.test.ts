import { expect, test } from 'vitest';
import { toolAddress } from './tool-address.ts';

test('a chapter opens a tool at the right place, in its own language', () => {
  expect(toolAddress('ru', 'item:structure.one-boss')).toBe('/assessment/take/#item=structure.one-boss');
  expect(toolAddress('en', 'brief:print')).toBe('/en/briefs/edit/#new=print');
  expect(toolAddress('ru', 'map')).toBe('/assessment/take/#map=1');
  expect(toolAddress('en', 'assess')).toBe('/en/assessment/');
  expect(toolAddress('en', 'assess:quick')).toBe('/en/assessment/#mode=quick');
  expect(toolAddress('ru', 'check:customer')).toBe('/assessment/#new=customer');
  expect(toolAddress('ru', 'example')).toBe('/assessment/result/#example=1');
  expect(toolAddress('en', 'compare')).toBe('/en/assessment/compare/');
  expect(toolAddress('en', 'compare:example')).toBe('/en/assessment/compare/#example=1');
  expect(toolAddress('ru', 'history')).toBe('/assessment/history/');
  expect(toolAddress('ru', 'plan')).toBe('/plan/');
  expect(toolAddress('ru', 'briefs')).toBe('/briefs/');
  expect(toolAddress('en', 'ledger')).toBe('/en/briefs/ledger/');
  expect(toolAddress('ru', 'ledger:example')).toBe('/briefs/ledger/#example=polus');
  expect(toolAddress('ru', 'kit')).toBe('/kit/');
  expect(toolAddress('en', 'data')).toBe('/en/data/');
  expect(toolAddress('en', 'kit:short-brief')).toBe('/en/kit/#short-brief');
  expect(toolAddress('ru', 'blank:print')).toBe('/briefs/blank/print.docx');
});

test('a tool that does not exist fails the build', () => {
  expect(() => toolAddress('ru', 'oracle')).toThrow('oracle');
});
