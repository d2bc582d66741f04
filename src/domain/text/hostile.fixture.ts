// For tests: texts that mean harm, from tests/fixtures/hostile, and those too long to be written out.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { parse } from 'yaml';

const FILE = 'tests/fixtures/hostile/texts.yaml';

/** Texts by what they are aimed at, and by name. */
export const hostileTexts = parse(readFileSync(FILE, 'utf8')) as Readonly<Record<string, Record<string, string>>>;

/** Every text of the corpus. */
export const allHostile: readonly string[] = Object.values(hostileTexts).flatMap((group) => Object.values(group));

/** The most that a field takes. */
const LONG = 50_000;

/** Texts of 50,000 characters on which a careless pattern takes forever. */
export const longHostile: Readonly<Record<string, string>> = {
  spaces: `x${' '.repeat(LONG - 2)}x`,
  'no-break spaces': `x${'\u00a0'.repeat(LONG - 2)}x`,
  'line ends': `x${'\n'.repeat(LONG - 2)}x`,
  'line ends of Windows': `x${'\r\n'.repeat(LONG / 2 - 1)}x`,
  'spaces and line ends': `x${' \n'.repeat(LONG / 2 - 1)}x`,
  'leading spaces': `${' '.repeat(LONG - 1)}x`,
  'a number and spaces': `1${' '.repeat(LONG - 2)}x`,
  dots: `x${'.'.repeat(LONG - 2)}x`,
  dashes: `${'-'.repeat(LONG - 1)}x`,
  underscores: `${'_'.repeat(LONG - 1)}x`,
  equals: `${'='.repeat(LONG - 1)}x`,
  digits: `${'1'.repeat(LONG - 1)}x`,
  letters: 'я'.repeat(LONG),
  brackets: '['.repeat(LONG),
  angles: '<'.repeat(LONG),
  links: '[x]('.repeat(LONG / 4),
  stars: '*_'.repeat(LONG / 2),
  backticks: '`'.repeat(LONG),
  ampersands: '&'.repeat(LONG),
  backslashes: '\\'.repeat(LONG),
  quotes: '"'.repeat(LONG),
  halves: '\ud83d'.repeat(LONG),
  'zero width spaces': `${'\u200b'.repeat(LONG - 1)}=`,
  'combining marks': `e${'\u0301'.repeat(LONG - 1)}`,
  families: '👨‍👩‍👧‍👦'.repeat(LONG / 11),
  'words of one letter': 'а '.repeat(LONG / 2),
  'dots and letters': 'а.'.repeat(LONG / 2),
  commas: ','.repeat(LONG),
};

/** Any sequence of UTF-16 units, with many halves of pairs and control characters. */
const anyUnits = fc
  .array(
    fc.oneof(fc.integer({ min: 0, max: 0xffff }), fc.integer({ min: 0, max: 0x9f }), fc.constantFrom(0xd83d, 0xde00)),
    { maxLength: 30 },
  )
  .map((units) => String.fromCharCode(...units));

/** Texts of the corpus as they stand, one inside another, and whatever else a keyboard or a file can bring. */
export const anyHostile: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...allHostile),
  fc
    .array(fc.oneof(fc.constantFrom(...allHostile), anyUnits), { minLength: 2, maxLength: 4 })
    .map((all) => all.join('')),
  fc.string({ unit: 'binary', maxLength: 40 }),
  anyUnits,
);
