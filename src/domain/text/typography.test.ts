import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LOCALES } from '../i18n/locale.ts';
import { typeset, withInnerQuotes } from './typography.ts';

const shown = (text: string) => text.replaceAll('\u00a0', '_');

test('Russian keeps one-letter words with the next one and particles with the last', () => {
  expect(shown(typeset('Я и ты: у нас в отделе, «о чём же речь», знал ли он', 'ru'))).toBe(
    'Я_и_ты: у_нас в_отделе, «о_чём_же речь», знал_ли он',
  );
});

test('a dash never begins a line', () => {
  expect(shown(typeset('Маркетинг — не продажи', 'ru'))).toBe('Маркетинг_— не продажи');
  expect(shown(typeset('one – two — three', 'en'))).toBe('one_– two_— three');
});

test('numbers stay whole and with their unit', () => {
  expect(shown(typeset('2 400 000 ₽, 33 %, 24 м², № 5, 2.4 млн', 'ru'))).toBe('2_400_000_₽, 33_%, 24_м², №_5, 2.4_млн');
});

test('Russian keeps a number with the word that follows it, and never with the one before', () => {
  expect(shown(typeset('в 2026 году 140 человек, 4 минуты, 12 Полюсов, 83 из 100 в сторону продаж', 'ru'))).toBe(
    'в_2026_году 140_человек, 4_минуты, 12 Полюсов, 83_из 100 в_сторону продаж',
  );
});

test('the place of a count keeps its word in both languages, the place of a name does not', () => {
  expect(shown(typeset('ещё {n} вопросов: {who} отвечает', 'ru'))).toBe('ещё {n}_вопросов: {who} отвечает');
  expect(shown(typeset('{n} questions, {days} days, {who} answers', 'en'))).toBe(
    '{n}_questions, {days}_days, {who} answers',
  );
});

test('English leaves a written number to the line', () => {
  expect(typeset('in 2026 the 140 people', 'en')).toBe('in 2026 the 140 people');
});

test('only spaces change, and a second pass changes nothing', () => {
  const parts = fc.constantFrom(
    'а',
    'и',
    '—',
    '–',
    '30',
    '000',
    '{n}',
    '₽',
    'a',
    'word',
    '«',
    '»',
    'же',
    ' ',
    ' ',
    '.',
  );
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 30 }), fc.constantFrom(...LOCALES), (words, locale) => {
      const text = words.join('');
      const once = typeset(text, locale);
      expect(once.replaceAll('\u00a0', ' ')).toBe(text);
      expect(typeset(once, locale)).toBe(once);
    }),
  );
});

test('a title in quotation marks has inner ones of its own', () => {
  expect(withInnerQuotes('Кто сказал «делайте»', 'ru')).toBe('Кто сказал „делайте“');
  expect(withInnerQuotes('Who said “do it”', 'en')).toBe('Who said ‘do it’');
});
