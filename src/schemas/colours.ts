import { z } from 'astro/zod';

const colour = z
  .string()
  .regex(/^#[0-9a-f]{6}$/i, 'expected a colour of six hexadecimal digits such as #a53d1c, in quotes');
const pair = z.strictObject({ light: colour, dark: colour });

/** Colours that a company sets in `content/site.yaml`; what is absent keeps the colour of the site. */
export const coloursSchema = z.strictObject({
  sales: pair.optional(),
  marketing: pair.optional(),
  paper: pair.optional(),
});

export type Colours = z.infer<typeof coloursSchema>;
