import { expect, test } from 'vitest';
import { briefPlace } from './place.ts';

const kinds = ['print', 'mailing'];
const place = (id: string | null, values: Record<string, string> = {}) => briefPlace({ id, values }, kinds);

test('an id opens that brief, whatever it looks like', () => {
  expect(place('b0f3')).toEqual({ is: 'brief', id: 'b0f3' });
});

test('a new brief begins short unless the full form is asked for', () => {
  expect(place(null, { new: 'print' })).toEqual({ is: 'new', kind: 'print', mode: 'short' });
  expect(place(null, { new: 'print', mode: 'short' })).toEqual({ is: 'new', kind: 'print', mode: 'short' });
  expect(place(null, { new: 'mailing', mode: 'full' })).toEqual({ is: 'new', kind: 'mailing', mode: 'full' });
});

test('a kind that the site does not have is told as such', () => {
  expect(place(null, { new: 'parade' })).toEqual({ is: 'unknown-kind' });
});

test('without either, a kind has to be chosen', () => {
  expect(place(null)).toEqual({ is: 'choice' });
  expect(place(null, { mode: 'short' })).toEqual({ is: 'choice' });
});

test('a brief may come in the link itself, whatever stands there', () => {
  expect(place(null, { b: '1.abc' })).toEqual({ is: 'received', text: '1.abc' });
  expect(place(null, { b: '', new: 'print' })).toEqual({ is: 'received', text: '' });
});

test('a brief of the example company is asked for by its key', () => {
  expect(place(null, { example: 'objected' })).toEqual({ is: 'example', key: 'objected' });
});

test('two briefs are compared when both are named', () => {
  expect(place(null, { compare: 'b0f3', with: 'c1d2' })).toEqual({ is: 'compare', id: 'b0f3', other: 'c1d2' });
  expect(place(null, { compare: 'b0f3' })).toEqual({ is: 'choice' });
});
