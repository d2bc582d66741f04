import { globSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { exampleBriefs } from '#build/example-briefs.ts';
import type { Brief } from '#domain/brief/brief.ts';
import type { BriefForm } from '#domain/brief/form.ts';
import { type Locale, localize } from '#domain/i18n/locale.ts';
import { typeset } from '#domain/text/typography.ts';
import { briefFormSchema, briefKindSchema } from '#schemas/briefs.ts';
import { exampleBriefsSchema } from '#schemas/example-briefs.ts';

const read = (file: string): unknown => parse(readFileSync(file, 'utf8'));

/** The year as its file tells it. */
export const year = exampleBriefsSchema.parse(read('content/examples/polus-briefs.yaml'));

/** The form of every kind in one language, as the site builds it. */
export function formIn(locale: Locale): BriefForm {
  const kinds = globSync('content/briefs/*.yaml')
    .filter((file) => !/\/(?:common|checks)\.yaml$/.test(file))
    .map((file) => briefKindSchema.parse(read(file)));
  const form = { ...briefFormSchema.parse(read('content/briefs/common.yaml')), kinds };
  return localize(form, locale, (text) => typeset(text, locale)) as unknown as BriefForm;
}

/** The briefs of the year by their keys, made by the flow. */
export function briefsIn(locale: Locale): Map<string, Brief> {
  return exampleBriefs(year, { form: formIn(locale), locale });
}
