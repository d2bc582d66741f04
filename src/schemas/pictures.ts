import { z } from 'astro/zod';
import { expected, translated } from './translated.ts';

const position = z
  .number(expected('a number from 0 to 100'))
  .min(0, 'expected a number from 0 to 100')
  .max(100, 'expected a number from 0 to 100');
const who = z.enum(['customer', 'contractor', 'approver']);

/** `content/guide/pictures.yaml`: what the drawn pictures of the guide show. */
export const picturesSchema = z.strictObject({
  functionAxis: z.strictObject({
    caption: translated,
    joint: translated,
    functions: z.array(z.strictObject({ item: z.string(), from: position, to: position })),
  }),
  briefWay: z.strictObject({
    caption: translated,
    steps: z.array(z.strictObject({ who, aside: z.literal(true).optional(), title: translated, text: translated })),
    who: z.strictObject({ customer: translated, contractor: translated, approver: translated }),
  }),
  beamVerdicts: z.strictObject({
    caption: translated,
    beams: z.array(
      z.strictObject({ bias: z.number().min(-100).max(100), pulled: z.literal(true).optional(), title: translated }),
    ),
  }),
  twoViews: z.strictObject({
    caption: translated,
    views: z.strictObject({ sales: translated, marketing: translated }),
    lean: translated,
    scores: translated,
  }),
});
