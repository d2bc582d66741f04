import { describe, expect, test } from 'vitest';
import { blocking, type Finding, toAnswer } from './finding.ts';

const finding = (field: string, submit: Finding['submit'], approve: Finding['approve']): Finding => ({
  check: 'taste-words',
  field,
  submit,
  approve,
  values: {},
});
const error = finding('goal', 'E', 'E');
const later = finding('must', 'W', 'E');
const warning = finding('tone', 'W', 'W');
const hint = finding('title', 'H', null);
const all = [error, later, warning, hint];

test('errors of a stage keep a brief from it', () => {
  expect(blocking(all, 'submit')).toEqual([error]);
  expect(blocking(all, 'approve')).toEqual([error, later]);
});

describe('warnings of a stage', () => {
  test('ask for an answer', () => {
    expect(toAnswer(all, { kept: [] }, 'submit')).toEqual([later, warning]);
    expect(toAnswer(all, { kept: [] }, 'approve')).toEqual([warning]);
  });

  test('are answered by a reason for the same check and field', () => {
    const kept = [
      { check: 'taste-words', field: 'tone', reason: 'the customer knows the style' },
      { check: 'relative-dates', field: 'must', reason: 'another check' },
      { check: 'taste-words', field: 'must', reason: ' ' },
    ];
    expect(toAnswer(all, { kept }, 'submit')).toEqual([later]);
  });
});
