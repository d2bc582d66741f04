import { z } from 'astro/zod';
import { translated } from './translated.ts';

const id = z.string().regex(/^[a-z][A-Za-z]*$/, 'expected an id in camelCase');
const required = z.enum(['submit', 'approve']).optional();
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

const fieldSchema = z.discriminatedUnion('type', [
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
]);

/** `content/briefs/common.yaml`: the fields that every brief has, and the seven questions of the short form. */
export const briefFormSchema = z.strictObject({
  sections: z.array(z.strictObject({ id, title: translated, fields: z.array(fieldSchema).min(1) })),
  short: z.array(z.strictObject({ id, title: translated, hint: translated, fields: z.array(id).min(1) })),
});

/** `content/briefs/<kind>.yaml`: one kind of brief with the fields of its own. */
export const briefKindSchema = z.strictObject({
  id,
  order: z.number().int().positive(),
  title: translated,
  about: translated,
  leadDays: z.number().int().positive(),
  deliverable: translated,
  fields: z.array(fieldSchema),
});
