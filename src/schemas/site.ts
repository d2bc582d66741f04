import { z } from 'astro/zod';
import { LOCALES } from '#domain/i18n/locale.ts';
import { coloursSchema } from './colours.ts';
import { expected, inEachLanguage, translated } from './translated.ts';

const LONGEST_NAME = 22;

/** Names are put into places of other texts, and must not look like such a place. */
const isPlain = (texts: Record<string, string>) => Object.values(texts).every((text) => !/[{}]/.test(text));
const name = translated.refine(isPlain, 'expected a name without braces');

/** The name of a department: it stands under the beam and over narrow columns. */
const department = name.refine(
  (texts) => Object.values(texts).every((text) => text.length <= LONGEST_NAME),
  `expected at most ${LONGEST_NAME} characters in each language: the name heads narrow columns`,
);

/** By what rules small jobs and unanswered deliveries go: those of a company, and those of the example company. */
export const rules = {
  standingLimit: z.strictObject(
    {
      amount: z.number(expected('a number')).nonnegative('expected a number, 0 or more'),
      currency: z
        .string(expected('a currency'))
        .regex(/^[A-Z]{3}$/, 'expected a currency of three letters, such as RUB or EUR'),
    },
    expected('{ amount: …, currency: … }'),
  ),
  silenceDays: z
    .number(expected('a whole number of days, or null'))
    .int('expected a whole number of days')
    .positive('expected 1 day or more, or null where silence never accepts')
    .nullable(),
};

/** `content/site.yaml`: what a company changes to make the site its own. */
export const siteSchema = z
  .strictObject({
    defaultLanguage: z.enum(LOCALES, `expected one of ${LOCALES.join(', ')}`),
    address: z.url({
      protocol: /^https?$/,
      error: 'expected an address with http:// or https://, such as https://parity.example',
    }),
    base: z
      .string(expected('/ or a path'))
      .regex(/^\/(?:[\w.-]+\/)*$/, 'expected / or a path that begins and ends with a slash, such as /parity/'),
    /** Whether browsers keep the site for use without a network. */
    offline: z.boolean(expected('true or false')).default(true),
    company: z
      .strictObject(
        inEachLanguage(z.string(expected('a text, empty without a company'))),
        expected('a text in each language, both empty without a company'),
      )
      .refine(isPlain, 'expected a name without braces')
      .refine(
        (names) => new Set(Object.values(names).map((text) => text === '')).size === 1,
        'expected the name in each language, or in none',
      ),
    departments: z.strictObject({ sales: department, marketing: department }, expected('sales and marketing')),
    /** How the site itself is called, where it shall not be what `content/ui/` says. */
    name: name.nullish(),
    tagline: name.nullish(),
    /** Who answers for the site, under every page. */
    contact: z
      .strictObject({
        text: translated,
        link: z.url({
          protocol: /^(?:https?|mailto|tel)$/,
          error: 'expected an address with mailto:, tel: or https://',
        }),
      })
      .nullish(),
    /** The name of a file in `content/`. */
    logo: z
      .string()
      .regex(/^[\w.-]+\.(?:png|jpe?g)$/i, 'expected the name of a PNG or JPEG file in content/, such as logo.png')
      .nullish(),
    colours: coloursSchema.nullish(),
    /** Where a page is edited; `{path}` is the place of its file. */
    edit: z
      .string()
      .regex(/^https?:\/\/.*\{path\}/, 'expected an address with {path} where the path of the file goes, or null')
      .nullable()
      .default(null),
    ...rules,
  })
  .superRefine(({ logo, company }, context) => {
    if (logo && Object.values(company).includes(''))
      context.addIssue({
        code: 'custom',
        path: ['company'],
        message: 'expected the name: it is read out for the logo',
      });
  });

export type Site = z.infer<typeof siteSchema>;
