import { z } from 'astro/zod';
import { CONTROLLERS, FUNCTION_STATES, MODES, ROLES } from '#domain/assessment/bank.ts';
import { translated } from './translated.ts';

const answer = z.union([
  z.number().int(),
  z.enum(['unknown', 'na']),
  z.strictObject({ state: z.enum(FUNCTION_STATES).optional(), controller: z.enum(CONTROLLERS).optional() }),
]);

const respondent = z.strictObject({
  id: z.string(),
  role: z.enum(ROLES),
  mode: z.enum(MODES),
  finishedAt: z.iso.date(),
  label: translated.optional(),
  answers: z.record(z.string(), answer),
});

/** What the example company answers in the company assessment (`content/examples/polus.yaml`). */
export const exampleSchema = z.strictObject({
  title: translated,
  about: translated,
  result: respondent,
  comparison: z.array(respondent).min(2),
});
