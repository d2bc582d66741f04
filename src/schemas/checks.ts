import { z } from 'astro/zod';
import { CHECK_IDS } from '#domain/brief/checks/finding.ts';
import { translated } from './translated.ts';

/** What is noticed, why it hurts, what to write instead. */
const wording = { title: translated, reason: translated, repair: translated };
const message = z.strictObject({ ...wording, cases: z.record(z.string(), z.strictObject(wording)).optional() });

/** `content/briefs/checks.yaml`: what each check says; `cases` where one check says different things. */
export const checksSchema = z.strictObject(
  Object.fromEntries(CHECK_IDS.map((id) => [id, message])) as Record<(typeof CHECK_IDS)[number], typeof message>,
);
