import { z } from 'astro/zod';
import { translated } from './translated.ts';

const common = {
  quick: z.boolean(),
  claims: z.array(z.string()),
  guide: z.string(),
  short: translated,
  text: translated,
  why: translated,
  unsure: z.boolean().optional(),
};

const itemSchema = z.discriminatedUnion('type', [
  z.strictObject({ ...common, type: z.literal('agree'), reversed: z.boolean().optional() }),
  z.strictObject({
    ...common,
    type: z.literal('pole'),
    ends: z.strictObject({ sales: translated, middle: translated, marketing: translated }),
  }),
  z.strictObject({ ...common, type: z.literal('function'), examples: translated }),
]);

/** An instrument: its bank with the wording of every item (`content/assessment/company.yaml`). */
export const instrumentSchema = z
  .strictObject({
    id: z.string(),
    bank: z.string(),
    title: translated,
    dimensions: z.array(
      z.strictObject({
        id: z.string(),
        weight: z.number().positive(),
        title: translated,
        about: translated,
        guide: z.string(),
        items: z.array(z.string()).min(1),
      }),
    ),
    items: z.record(z.string(), itemSchema),
  })
  .superRefine(({ dimensions, items }, context) => {
    const named = dimensions.flatMap((dimension) => dimension.items);
    const missing = named.filter((id) => items[id] === undefined);
    const unused = Object.keys(items).filter((id) => !named.includes(id));
    if (missing.length > 0)
      context.addIssue({ code: 'custom', path: ['items'], message: `no wording for ${missing.join(', ')}` });
    if (unused.length > 0)
      context.addIssue({ code: 'custom', path: ['dimensions'], message: `no dimension lists ${unused.join(', ')}` });
  });

const wording = z.strictObject({ title: translated, text: translated });
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
    z.strictObject({
      id: z.string(),
      dimension: z.string().optional(),
      verdict: z.string().optional(),
      guide: z.string(),
      title: translated,
      sales: translated,
      marketing: translated,
    }),
  ),
});
