import { z } from 'astro/zod';
import { ROLES } from '#domain/assessment/bank.ts';
import { expected, expectedType, text, translated } from './translated.ts';

const item = {
  guide: text,
  short: translated,
  text: translated,
  why: translated,
};
const balanceItem = {
  ...item,
  quick: z.boolean(expected('true or false')),
  claims: z.array(text, expected('a list of claims, [] for none')),
  unsure: z.boolean().optional(),
  /** What the departments talk about when they answer it differently. */
  discuss: translated,
};

const balanceItemSchema = z.discriminatedUnion(
  'type',
  [
    z.strictObject({ ...balanceItem, type: z.literal('agree'), reversed: z.boolean().optional() }),
    z.strictObject({
      ...balanceItem,
      type: z.literal('pole'),
      ends: z.strictObject({ sales: translated, middle: translated, marketing: translated }),
    }),
    z.strictObject({ ...balanceItem, type: z.literal('function'), examples: translated }),
  ],
  expectedType('agree', 'pole', 'function'),
);

const instrument = {
  id: z.string().regex(/^[a-z][a-z0-9-]{0,31}$/, 'expected a short id of small letters, digits and dashes'),
  order: z.number(expected('a number')),
  bank: z
    .string(expected("a version in quotes, such as '2026.1'"))
    .regex(/^[a-z0-9][a-z0-9.-]{0,23}$/, 'expected at most 24 small letters, digits, stops and dashes'),
  title: translated,
  /** The name in lists. */
  short: translated,
};

/** The company assessment: dimensions, items of three types, two modes (`content/assessment/company.yaml`). */
const balanceSchema = z
  .strictObject({
    ...instrument,
    kind: z.literal('balance'),
    dimensions: z.array(
      z.strictObject({
        id: text,
        weight: z.number(expected('a number above 0')).positive('expected a number above 0'),
        title: translated,
        about: translated,
        guide: text,
        items: z.array(text).min(1, 'expected one item or more'),
      }),
    ),
    items: z.record(z.string(), balanceItemSchema),
  })
  .superRefine(({ dimensions, items }, context) => {
    const named = dimensions.flatMap((dimension) => dimension.items);
    const missing = named.filter((id) => items[id] === undefined);
    const unused = Object.keys(items).filter((id) => !named.includes(id));
    if (missing.length > 0)
      context.addIssue({
        code: 'custom',
        path: ['items'],
        message: `expected the wording of ${missing.join(', ')}, which a dimension lists`,
      });
    if (unused.length > 0)
      context.addIssue({
        code: 'custom',
        path: ['dimensions'],
        message: `expected a dimension that lists ${unused.join(', ')}`,
      });
  });

const wording = z.strictObject({ title: translated, text: translated });

/** A self-check: one list of habits, answered by how often each is so (`content/assessment/customer.yaml`). */
const selfCheckSchema = z.strictObject({
  ...instrument,
  kind: z.literal('self-check'),
  about: translated,
  lede: translated,
  /** From where in the company it makes sense to answer it. */
  roles: z.array(z.enum(ROLES)).min(1),
  bands: z.strictObject({ suffers: wording, workable: wording, reliable: wording, unknown: wording }),
  items: z.record(
    z.string().regex(/^[a-z][a-z0-9-]*$/, 'expected an id of small letters, digits and dashes'),
    z.strictObject({ ...item, reversed: z.boolean().optional(), action: translated }),
  ),
});

/** An instrument: every file of `content/assessment/` but the recommendations. */
export const instrumentSchema = z.discriminatedUnion(
  'kind',
  [balanceSchema, selfCheckSchema],
  expectedType('balance', 'self-check'),
);

const verdict = z.strictObject({ clause: translated, text: translated });

/** What a result says in words, and the advice it chooses from (`content/assessment/recommendations.yaml`). */
export const adviceSchema = z.strictObject({
  verdicts: z.strictObject({
    'strong-sales': verdict,
    'lean-sales': verdict,
    balanced: verdict,
    'lean-marketing': verdict,
    'strong-marketing': verdict,
    contested: verdict,
    weak: verdict,
    centre: verdict,
    unknown: verdict,
  }),
  levels: z.strictObject({ 1: wording, 2: wording, 3: wording, 4: wording, 5: wording }),
  caps: z.record(z.string(), translated),
  advice: z.array(
    z
      .strictObject({
        id: text,
        dimension: text.optional(),
        verdict: text.optional(),
        guide: text,
        title: translated,
        sales: translated,
        marketing: translated,
      })
      .refine(
        ({ dimension, verdict }) => (dimension === undefined) !== (verdict === undefined),
        'expected either a dimension or a verdict that the advice is for',
      ),
  ),
});
