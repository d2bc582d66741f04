import { LOCALES, type Locale } from '#domain/i18n/locale.ts';
import { at, type ContentFiles, dataIn, type Fault } from './content-files.ts';

/** Interface texts of the languages that do not fit each other: places for values, and forms of counted phrases. */
export function textFaults(files: ContentFiles): Fault[] {
  const [first, ...others] = LOCALES.map((locale) => ({
    locale,
    file: `content/ui/${locale}.yaml`,
    texts: dataIn(files, new RegExp(`/ui/${locale}\\.yaml$`))[0]?.value,
  }));
  if (first === undefined) return [];
  return [
    ...[first, ...others].flatMap(({ locale, file, texts }) => formFaults(texts, locale, file)),
    ...others.flatMap(({ file, texts }) => placeFaults(first.texts, texts, { file, model: first.file })),
  ];
}

const isGroup = (value: unknown): value is object => typeof value === 'object' && value !== null;
const isCounted = (value: object) => 'one' in value && 'other' in value;
const placesIn = (value: unknown) => [...new Set(String(value).match(/\{\w+\}/g))].sort().join(' ');

function formFaults(value: unknown, locale: Locale, file: string, field = ''): Fault[] {
  if (!isGroup(value)) return [];
  if (!isCounted(value))
    return Object.entries(value).flatMap(([key, entry]) => formFaults(entry, locale, file, joined(field, key)));
  const needed = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
  const given = Object.keys(value);
  const fits = needed.length === given.length && needed.every((form) => given.includes(form));
  return fits ? [] : [{ file, field, expected: `expected the forms ${needed.join(', ')}, found ${given.join(', ')}` }];
}

/** A place that one language has and the other has not would reach a person as `{place}`, or leave a value out. */
function placeFaults(
  model: unknown,
  value: unknown,
  { file, model: modelFile }: { file: string; model: string },
  field = '',
): Fault[] {
  if (isGroup(model) && !isCounted(model))
    return Object.entries(model).flatMap(([key, entry]) =>
      placeFaults(entry, at(value, key), { file, model: modelFile }, joined(field, key)),
    );
  if (typeof model !== 'string' || typeof value !== 'string') return [];
  const [expected, found] = [placesIn(model), placesIn(value)];
  if (expected === found) return [];
  return [
    {
      file,
      field,
      expected: `expected the places ${expected || '(none)'} of ${modelFile}, found ${found || '(none)'}`,
    },
  ];
}

function joined(field: string, key: string): string {
  return field === '' ? key : `${field}.${key}`;
}
