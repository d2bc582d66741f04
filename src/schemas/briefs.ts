import { z } from 'astro/zod';
import { isCommonField } from '#domain/brief/fields.ts';
import { expected, expectedType, translated } from './translated.ts';

const id = z.string(expected('an id in camelCase')).regex(/^[a-z][A-Za-z]*$/, 'expected an id in camelCase');
const required = z.enum(['submit', 'approve'], 'expected submit, approve, or no such line').optional();
const label = { id, label: translated };

const common = {
  ...label,
  required,
  optionalFor: z.array(z.string()).optional(),
  hint: translated,
  claim: z.string().optional(),
  shortLabel: translated.optional(),
  shortHint: translated.optional(),
};
const rowTexts = { add: translated, row: translated, none: translated.optional() };

const fieldSchema = z.discriminatedUnion(
  'type',
  [
    z.strictObject({ ...common, type: z.literal('line') }),
    z.strictObject({ ...common, type: z.literal('text'), none: translated.optional() }),
    z.strictObject({ ...common, type: z.literal('date') }),
    z.strictObject({ ...common, type: z.literal('choice'), options: z.array(z.strictObject(label)).min(2) }),
    z.strictObject({ ...common, type: z.literal('number'), unit: translated.optional() }),
    z.strictObject({ ...common, type: z.literal('money'), setBy: translated }),
    z.strictObject({
      ...common,
      type: z.literal('group'),
      parts: z.array(z.strictObject({ ...label, type: z.enum(['line', 'date']), required })).min(1),
    }),
    z.strictObject({
      ...common,
      ...rowTexts,
      type: z.literal('rows'),
      columns: z.array(z.strictObject({ ...label, type: z.enum(['line', 'date', 'text']) })).min(1),
    }),
    z.strictObject({ ...common, ...rowTexts, type: z.literal('list') }),
  ],
  expectedType('line', 'text', 'date', 'choice', 'number', 'money', 'group', 'rows', 'list'),
);

/** `content/briefs/common.yaml`: the fields that every brief has, and the seven questions of the short form. */
export const briefFormSchema = z.strictObject({
  sections: z.array(z.strictObject({ id, title: translated, fields: z.array(fieldSchema).min(1) })),
  short: z.array(z.strictObject({ id, title: translated, hint: translated, fields: z.array(id).min(1) })),
});

/** What a kind reminds of while a field is empty: a law that may mind. */
const lawSchema = z.strictObject({
  when: id,
  onlineOnly: z.literal(true).optional(),
  title: translated,
  reason: translated,
  repair: translated,
});

const ABOVE_ZERO = 'a whole number above 0';
const wholeNumber = z.number(expected(ABOVE_ZERO)).int(`expected ${ABOVE_ZERO}`).positive(`expected ${ABOVE_ZERO}`);

/** `content/briefs/<kind>.yaml`: one kind of brief with the fields of its own. */
export const briefKindSchema = z.strictObject({
  id,
  order: wholeNumber,
  title: translated,
  about: translated,
  leadDays: wholeNumber,
  deliverable: translated,
  law: lawSchema.optional(),
  fields: z
    .array(fieldSchema, expected('a list of fields, [] when it has none of its own'))
    .superRefine((fields, context) => {
      for (const [index, { id }] of fields.entries()) {
        const message = isCommonField(id)
          ? `expected an id that the fields of common.yaml do not have: every brief has «${id}» already`
          : `expected another id: a field above is «${id}» too`;
        const isTaken = isCommonField(id) || fields.findIndex((field) => field.id === id) < index;
        if (isTaken) context.addIssue({ code: 'custom', path: [index, 'id'], message });
      }
    }),
});
