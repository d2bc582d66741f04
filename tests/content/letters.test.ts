import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type Brief, newBrief } from '#domain/brief/brief.ts';
import { filledLetter, gapsIn, type LetterTexts, letterFacts } from '#domain/brief/letter-facts.ts';
import { fullBrief } from '#domain/brief/sample-brief.fixture.ts';
import { sampleForm } from '#domain/brief/sample-form.fixture.ts';
import { LOCALES, type Locale, type Translated } from '#domain/i18n/locale.ts';
import type { Ui } from '#schemas/ui.ts';

type LetterFile = Record<'title' | 'when' | 'subject' | 'body', Translated>;

const letters = globSync('content/letters/*.yaml').map((file) => ({
  id: basename(file, '.yaml'),
  texts: parse(readFileSync(file, 'utf8')) as LetterFile,
}));
const blank = newBrief({ id: 'b', kind: 'print', mode: 'short', locale: 'ru', at: '2026-11-23T09:00:00.000Z' });
const placesIn = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort();

function wordsOf(locale: Locale): LetterTexts {
  const { handOver } = parse(readFileSync(`content/ui/${locale}.yaml`, 'utf8')) as Ui;
  const { facts, gaps, decisions, spoken, waits } = handOver;
  return { ...facts, gaps, decisions, spoken, waits };
}

function filled({ texts }: (typeof letters)[number], brief: Brief, locale: Locale) {
  const { title, when, subject, body } = texts;
  const letter = { id: '', title: title[locale], when: when[locale], subject: subject[locale], body: body[locale] };
  const limit = { amount: 30_000, currency: 'RUB' };
  const source = { brief, writer: 'contractor' as const, form: sampleForm, limit, locale, texts: wordsOf(locale) };
  return filledLetter(letter, letterFacts(source));
}

test('there are six letters, and each asks for the same facts in every language', () => {
  expect(letters.map(({ id }) => id).sort()).toEqual([
    ...['clarify', 'confirm', 'date-in-danger', 'outcome', 'silence', 'warn'],
  ]);
  for (const { texts } of letters) {
    expect(placesIn(texts.body.en)).toEqual(placesIn(texts.body.ru));
    expect(placesIn(texts.subject.en)).toEqual(placesIn(texts.subject.ru));
  }
});

describe.each(LOCALES)('a letter in %s', (locale) => {
  test.each(letters)('$id is whole whatever the brief says', (letter) => {
    for (const brief of [blank, fullBrief]) {
      const { subject, body } = filled(letter, brief, locale);
      for (const text of [subject, body]) {
        expect(text).not.toMatch(/[{}]|undefined|null|(?<!\.)\.\.(?!\.)| {2}| [,.;:!?]/);
        expect(text).toBe(text.trim());
      }
      expect(body.length).toBeLessThan(1000);
    }
  });

  test.each(letters)('$id has more to fill in for a blank brief than for a full one', (letter) => {
    const count = (brief: Brief) => gapsIn(filled(letter, brief, locale).body, wordsOf(locale));
    expect(count(blank)).toBeGreaterThan(count(fullBrief));
  });
});
