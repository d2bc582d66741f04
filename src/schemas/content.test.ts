import type { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { adviceSchema, instrumentSchema } from './assessment.ts';
import { briefFormSchema, briefKindSchema } from './briefs.ts';
import { checksSchema } from './checks.ts';
import { chapterSchema, chaptersSchema } from './guide.ts';
import { letterSchema } from './letters.ts';
import { picturesSchema } from './pictures.ts';
import { claimSchema, factSchema, termSchema } from './reference.ts';
import { siteSchema } from './site.ts';
import { uiSchema } from './ui.ts';

const both = { ru: 'а', en: 'a' };

/** What a schema says of a field; undefined where it has nothing against it. */
function said(schema: z.ZodType, data: unknown, field: string): string | undefined {
  const { error } = schema.safeParse(data);
  return error?.issues.find(({ path }) => path.join('.') === field)?.message;
}

const field = { id: 'goal', label: both, hint: both };
const item = {
  type: 'agree',
  quick: 'yes',
  claims: [],
  guide: 'why',
  short: both,
  text: both,
  why: both,
  discuss: both,
};
const instrument = { id: 'company', kind: 'balance', order: 1, bank: '2026.1', title: both, short: both };
const advice = { id: 'a', guide: 'why', title: both, sales: both, marketing: both };

describe('a schema says what was expected', () => {
  test.each<[string, z.ZodType, unknown, string, string | RegExp]>([
    [
      'a chapter without the line of what one will know',
      chapterSchema,
      { title: 'T', description: 'D' },
      'know',
      'expected a text',
    ],
    [
      'a description too long for a search result',
      chapterSchema,
      { title: 'T', description: 'x'.repeat(156), know: 'K' },
      'description',
      /at most 155/,
    ],
    [
      'a slug with capitals',
      chaptersSchema,
      { parts: [{ id: 'A', title: both, chapters: [] }], ways: [] },
      'parts.0.id',
      /a slug of small Latin letters/,
    ],
    [
      'a claim with an id of another kind',
      claimSchema,
      { id: 'X1', ...both },
      'id',
      'expected an id such as C01, S1 or M1',
    ],
    ['a claim in one language', claimSchema, { id: 'C01', ru: 'а' }, 'en', 'expected a text'],
    ['a fact of no year', factSchema, { id: 'f', source: 'S', text: both, year: 'last' }, 'year', 'expected a year'],
    [
      'a fact with half an address',
      factSchema,
      { id: 'f', source: 'S', text: both, year: 2026, url: 'www' },
      'url',
      /expected an address/,
    ],
    ['a term without its text', termSchema, { id: 't', term: both }, 'text', /in each language/],
    [
      'an item of no type',
      instrumentSchema,
      { ...instrument, dimensions: [], items: { a: { ...item, type: 'agre' } } },
      'items.a.type',
      'expected agree, pole, function',
    ],
    [
      'an item that does not say whether it is quick',
      instrumentSchema,
      { ...instrument, dimensions: [], items: { a: item } },
      'items.a.quick',
      'expected true or false',
    ],
    [
      'an item in no dimension',
      instrumentSchema,
      { ...instrument, dimensions: [], items: { a: { ...item, quick: true } } },
      'dimensions',
      'expected a dimension that lists a',
    ],
    [
      'a bank version without quotes',
      instrumentSchema,
      { ...instrument, bank: 2026.1 },
      'bank',
      /expected a version in quotes/,
    ],
    [
      'an instrument of no kind',
      instrumentSchema,
      { ...instrument, kind: 'quiz' },
      'kind',
      'expected balance, self-check',
    ],
    ['advice for nothing', adviceSchema, { advice: [advice] }, 'advice.0', /either a dimension or a verdict/],
    [
      'advice for both',
      adviceSchema,
      { advice: [{ ...advice, dimension: 'a', verdict: 'b' }] },
      'advice.0',
      /either a dimension or a verdict/,
    ],
    ['a verdict without words', adviceSchema, { verdicts: {} }, 'verdicts.weak', /expected|Invalid input/],
    [
      'a field of no type',
      briefFormSchema,
      { sections: [{ id: 'a', title: both, fields: [{ ...field, type: 'lin' }] }] },
      'sections.0.fields.0.type',
      /expected line, text, date/,
    ],
    [
      'a field needed at no step',
      briefFormSchema,
      { sections: [{ id: 'a', title: both, fields: [{ ...field, type: 'line', required: 'yes' }] }] },
      'sections.0.fields.0.required',
      /expected submit, approve/,
    ],
    [
      'a kind with half a day to lead',
      briefKindSchema,
      { leadDays: 1.5 },
      'leadDays',
      'expected a whole number above 0',
    ],
    [
      'a check without its reason',
      checksSchema,
      { 'goals-several': { title: both, repair: both } },
      'goals-several.reason',
      /in each language/,
    ],
    ['a letter out of order', letterSchema, { title: both }, 'order', 'expected a whole number above 0'],
    [
      'a letter with a place that there is not',
      letterSchema,
      { order: 1, title: both, when: both, subject: { ru: '{x}', en: 'a' }, body: both },
      'subject',
      /\{x\} is no place of a letter: /,
    ],
    [
      'a picture off the axis',
      picturesSchema,
      { functionAxis: { functions: [{ item: 'a', from: 200, to: 1 }] } },
      'functionAxis.functions.0.from',
      'expected a number from 0 to 100',
    ],
    ['a missing text of the interface', uiSchema, { site: { name: 'N' } }, 'site.skip', 'expected a text'],
    ['another language', siteSchema, { defaultLanguage: 'de' }, 'defaultLanguage', 'expected one of ru, en'],
    ['an address of no web', siteSchema, { address: 'ftp://a.example' }, 'address', /expected an address with http/],
    ['a base without its last slash', siteSchema, { base: '/parity' }, 'base', /begins and ends with a slash/],
    [
      'a company named in one language',
      siteSchema,
      { company: { ru: 'Полюс', en: '' } },
      'company',
      /in each language, or in none/,
    ],
    [
      'a department’s name too long for its column',
      siteSchema,
      { departments: { sales: { ru: 'а'.repeat(23), en: 'a' } } },
      'departments.sales',
      /at most 22 characters/,
    ],
    ['a logo that Word does not show', siteSchema, { logo: 'logo.svg' }, 'logo', /a PNG or JPEG file in content\//],
    [
      'a colour by name',
      siteSchema,
      { colours: { sales: { light: 'red', dark: '#ffffff' } } },
      'colours.sales.light',
      /six hexadecimal digits/,
    ],
    [
      'a contact that leads nowhere',
      siteSchema,
      { contact: { text: both, link: 'javascript:alert(1)' } },
      'contact.link',
      /mailto:, tel: or https/,
    ],
    [
      'a limit in no currency',
      siteSchema,
      { standingLimit: { amount: 1, currency: 'руб' } },
      'standingLimit.currency',
      /three letters/,
    ],
    ['silence of no days', siteSchema, { silenceDays: 0 }, 'silenceDays', /1 day or more, or null/],
  ])('%s', (_name, schema, data, place, expected) => {
    expect(said(schema, data, place)).toMatch(expected);
  });
});

test('a company with a logo has a name to be read out for it', () => {
  const site = {
    defaultLanguage: 'ru',
    address: 'https://a.example',
    base: '/',
    offline: true,
    standingLimit: { amount: 1, currency: 'RUB' },
  };
  const named = {
    ...site,
    company: { ru: '', en: '' },
    departments: { sales: both, marketing: both },
    silenceDays: null,
  };
  expect(said(siteSchema, { ...named, logo: 'logo.png' }, 'company')).toMatch(/read out for the logo/);
  expect(siteSchema.safeParse(named).success).toBe(true);
});
