import { expect, test } from 'vitest';
import { parseResultFile, type ResultFileProblem } from './result-file.ts';
import { selfCheckBank } from './self-check.fixture.ts';
import { bank } from './vectors.fixture.ts';

const banks = { company: bank, customer: selfCheckBank };
const whole = {
  format: 'parity/result',
  version: 1,
  id: '0b9b6f1c-5b0a-4c39-9b1e-0d8b1f6f2c11',
  instrument: 'company',
  bank: '2026.1',
  mode: 'full',
  respondent: { role: 'marketing', label: 'Autumn' },
  finishedAt: '2026-11-23',
  locale: 'en',
  answers: { 'structure.rank': -1, 'goal.shared-target': 4, 'sales.find': { state: 'none' } },
};
const text = JSON.stringify(whole);
const answers = (change: object) => ({ answers: { ...whole.answers, ...change } });

function problemIn(file: string): ResultFileProblem | null {
  const outcome = parseResultFile(file, banks);
  return outcome.ok ? null : outcome.problem;
}

test.each<[string, string, ResultFileProblem | null]>([
  ['as it was', text, null],
  ['saved with a mark of UTF-8', `\uFEFF${text}`, null],
  ['indented by somebody', JSON.stringify(whole, null, '\t'), null],
  ['empty', '', 'not-json'],
  ['a note', 'hello', 'not-json'],
  ['cut short', text.slice(0, -20), 'not-json'],
  ['with something behind it', `${text}}`, 'not-json'],
  ['a page of a login form', '<!doctype html><title>Sign in</title>', 'not-json'],
  ['a Word file', 'PK\u0003\u0004\u0014\u0000', 'not-json'],
  ['with curly quotes from a word processor', text.replace(/"/g, '“'), 'not-json'],
  ['a link', 'https://parity.example/#r=1.company', 'not-json'],
  ['two files in one', `${text}\n${text}`, 'not-json'],
  ['as large as no result is', JSON.stringify({ ...whole, note: 'ж'.repeat(1_100_000) }), 'too-large'],
  ['nested without end', `${'['.repeat(33)}${']'.repeat(33)}`, 'too-deep'],
  ['a hundred thousand brackets', '['.repeat(100_000), 'too-deep'],
  ['a list', '[]', 'wrong-format'],
  ['a list of results', `[${text}]`, 'wrong-format'],
  ['nothing', 'null', 'wrong-format'],
  ['a number', '1', 'wrong-format'],
  ['a text', '"parity/result"', 'wrong-format'],
  ['somebody else’s file', '{"name":"parity","version":"1.0.0"}', 'wrong-format'],
  ['a brief', '{"format":"parity/brief","version":1}', 'wrong-format'],
  ['a format in capitals', text.replace('parity/result', 'PARITY/RESULT'), 'wrong-format'],
  ['a format that is inherited', `{"__proto__":${text}}`, 'wrong-format'],
])('a file %s', (_what, file, problem) => {
  expect(problemIn(file)).toBe(problem);
});

test.each<[string, object, ResultFileProblem]>([
  ['a newer version', { version: 2 }, 'newer-version'],
  ['a newer version of some other shape', { version: 3, answers: 'packed' }, 'newer-version'],
  ['no version that there ever was', { version: 0 }, 'damaged'],
  ['a version in words', { version: '1' }, 'damaged'],
  ['an unknown instrument', { instrument: 'climate' }, 'other-instrument'],
  ['an instrument that every object has', { instrument: 'constructor' }, 'other-instrument'],
  ['an instrument that is a path', { instrument: '../company' }, 'damaged'],
  ['__proto__ for an instrument', { instrument: '__proto__' }, 'damaged'],
  ['an instrument in capitals', { instrument: 'Company' }, 'damaged'],
  ['no instrument', { instrument: undefined }, 'damaged'],
  ['a later bank', { bank: '2027.1' }, 'other-bank'],
  ['a later bank of some other shape', { bank: '2027.1', mode: 'long' }, 'other-bank'],
  ['no bank', { bank: undefined }, 'damaged'],
  ['an empty bank', { bank: '' }, 'damaged'],
  ['an unknown mode', { mode: 'long' }, 'damaged'],
  [
    'the quick mode of a self-check, which there is none of',
    { instrument: 'customer', mode: 'quick', answers: {} },
    'damaged',
  ],
  ['no id', { id: undefined }, 'damaged'],
  ['an id that is a path', { id: '../../etc/passwd' }, 'damaged'],
  ['an id that is a number', { id: 7 }, 'damaged'],
  ['no respondent', { respondent: undefined }, 'damaged'],
  ['an unknown role', { respondent: { role: 'boss' } }, 'damaged'],
  ['an endless label', { respondent: { role: 'sales', label: 'a'.repeat(201) } }, 'damaged'],
  ['a unit that is no text', { respondent: { role: 'sales', unit: { name: 'North' } } }, 'damaged'],
  ['an unknown language', { locale: 'de' }, 'damaged'],
  ['a day that does not exist', { finishedAt: '2026-02-31' }, 'damaged'],
  ['a date in words', { finishedAt: 'yesterday' }, 'damaged'],
  ['no answers', { answers: undefined }, 'damaged'],
  ['a list of answers', { answers: [1, 2, 3] }, 'damaged'],
  ['a pole answered off its scale', answers({ 'structure.rank': 3 }), 'damaged'],
  ['an agreement answered off its scale', answers({ 'goal.shared-target': 0 }), 'damaged'],
  ['a broken number', answers({ 'goal.shared-target': 2.5 }), 'damaged'],
  ['a number in quotes', answers({ 'goal.shared-target': '4' }), 'damaged'],
  ['a function’s answer to an agreement', answers({ 'goal.shared-target': { state: 'none' } }), 'damaged'],
  ['a number for a function', answers({ 'sales.find': 1 }), 'damaged'],
  ['an unknown state', answers({ 'sales.find': { state: 'often' } }), 'damaged'],
  ['an answer null', answers({ 'goal.shared-target': null }), 'damaged'],
  ['an endless id of an item', answers({ ['x'.repeat(65)]: 3 }), 'damaged'],
  [
    'more answers than there are items anywhere',
    answers(Object.fromEntries(Array.from({ length: 501 }, (_, n) => [`x${n}`, 3]))),
    'damaged',
  ],
])('a result with %s', (_what, change, problem) => {
  expect(problemIn(JSON.stringify({ ...whole, ...change }))).toBe(problem);
});

test.each(['"answers":{"__proto__":{"a":1},', '"answers":{"constructor":3,', '"prototype":{},"answers":{'])(
  'a result with a key that touches prototypes: %s',
  (json) => {
    expect(problemIn(text.replace('"answers":{', json))).toBe('damaged');
  },
);
