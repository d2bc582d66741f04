import type { Locale } from '../i18n/locale.ts';

const NBSP = '\u00a0';

/** A place that a count takes later: `{n} вопросов` keeps its word as a written number does. */
const COUNT = '\\{(?:n|total|limit|days|least|needed)\\}';

/** Words of one letter that must not end a line in Russian, and particles that must not begin one. */
const RULES: Readonly<Record<Locale, readonly (readonly [RegExp, string])[]>> = {
  ru: [
    [/(?<=^|[\s«„(])([авикосуяАВИКОСУЯ]) (?=\S)/g, `$1${NBSP}`],
    [/(\S) (бы|же|ли|б|ж)(?=[\s.,;:!?»)]|$)/g, `$1${NBSP}$2`],
    [/ г\.(?=\s|$)/g, `${NBSP}г.`],
    [new RegExp(`(\\d|${COUNT}) (?=\\p{Ll}{2})`, 'gu'), `$1${NBSP}`],
  ],
  en: [
    [/(?<=^|[\s“‘(])(a|I) (?=\S)/g, `$1${NBSP}`],
    [new RegExp(`(${COUNT}) (?=[a-z])`, 'g'), `$1${NBSP}`],
  ],
};

const COMMON: readonly (readonly [RegExp, string])[] = [
  [/ —/g, `${NBSP}—`],
  [/ –(?= )/g, `${NBSP}–`],
  [/(\d) (?=\d{3}(?!\d))/g, `$1${NBSP}`],
  [/(\d) (?=[₽%€$№]|(?:тыс|млн|млрд|шт|мм|см|px|km|mm|cm|m²|м²)(?![\p{L}]))/gu, `$1${NBSP}`],
  [/№ (?=\d)/g, `№${NBSP}`],
];

/**
 * Puts non-breaking spaces where a line must not break: before dashes, after one-letter words, inside numbers
 * and between a number and its unit or the word that it counts. Letters and punctuation stay as written; applying
 * it twice changes nothing.
 */
export function typeset(text: string, locale: Locale): string {
  return [...RULES[locale], ...COMMON].reduce(
    (result, [pattern, replacement]) => result.replace(pattern, replacement),
    text,
  );
}

/** A title that will stand in quotation marks: its own become the inner ones. */
export function withInnerQuotes(title: string, locale: Locale): string {
  return locale === 'ru' ? title.replace(/«/g, '„').replace(/»/g, '“') : title.replace(/“/g, '‘').replace(/”/g, '’');
}
