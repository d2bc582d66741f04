import { z } from 'astro/zod';
import { BRIEF_MODES, INITIATORS } from '#domain/brief/brief.ts';
import { BASES, EVENT_TYPES, ROLES } from '#domain/brief/event.ts';
import { LOCALES } from '#domain/i18n/locale.ts';
import { rules } from './site.ts';
import { translated } from './translated.ts';

/** What needs no translation: a day, a number, an amount, the id of an option, a path, the name of a step. */
const PLAIN = /^[\w.-]+$/;
const EXPECTED = 'expected a text in each language, or one word without spaces: a day, a number, an id';

interface Misfit {
  readonly path: (string | number)[];
  readonly message: string;
}

/** Every text in it stands in both languages or needs none. */
const answers = z.record(z.string(), z.unknown()).superRefine((value, context) => {
  for (const { path, message } of misfitsIn(value)) context.addIssue({ code: 'custom', path, message });
});

function misfitsIn(value: unknown, path: (string | number)[] = []): Misfit[] {
  if (typeof value === 'number' || typeof value === 'boolean') return [];
  if (typeof value === 'string') return PLAIN.test(value) ? [] : [{ path, message: EXPECTED }];
  if (typeof value !== 'object' || value === null) return [{ path, message: EXPECTED }];
  if (LOCALES.some((locale) => locale in value)) {
    const { error } = translated.safeParse(value);
    return error === undefined ? [] : error.issues.map(({ message }) => ({ path, message }));
  }
  return Object.entries(value).flatMap(([key, entry]) =>
    misfitsIn(entry, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

const day = z.iso.date('expected a day like 2026-11-09, in quotes');
const kept = z.array(z.strictObject({ check: z.string(), field: z.string(), reason: translated }));
/** Answers by the ids of the form; those of the kind stand apart. */
const written = { fields: answers.default({}), kindFields: answers.default({}), kept: kept.default([]) };

const step = z.strictObject({
  type: z.enum(EVENT_TYPES),
  /** A name under which later steps speak of this one. */
  as: z.string().optional(),
  /** Keys of `people`. Without `recordedBy`, who decided wrote it down. */
  whose: z.string(),
  recordedBy: z.string().optional(),
  basis: z.enum(BASES).default('here'),
  decidedAt: day,
  /** When it was written down; without it, on the day of the decision. */
  recordedAt: day.optional(),
  /** What was rewritten in the draft before this step. */
  edited: z.strictObject(written).optional(),
  data: answers.default({}),
});

const brief = z.strictObject({
  kind: z.string(),
  mode: z.enum(BRIEF_MODES),
  initiator: z.enum(INITIATORS),
  /** Given with the first step that asks for a number. */
  number: z.string().optional(),
  createdAt: day,
  /** Whether the answers under `usual` hold where the brief has none of its own. */
  usual: z.boolean().default(true),
  ...written,
  steps: z.array(step).default([]),
});

/** `content/examples/polus-briefs.yaml`: a year of briefs of the example company, told step by step. */
export const exampleBriefsSchema = z
  .strictObject({
    title: translated,
    about: translated,
    /** The example company's own: its year was made by them, whatever the rules of the site. */
    rules: z.strictObject(rules),
    people: z.record(z.string(), z.strictObject({ role: z.enum(ROLES), name: translated })),
    /** Answers that most briefs share, by mode. */
    usual: z.strictObject({ full: answers, short: answers }),
    /** Shown first, in this order. */
    featured: z.array(z.strictObject({ key: z.string(), what: translated })).min(5),
    briefs: z.record(z.string().regex(/^[a-z][a-z0-9-]*$/, 'expected a key in kebab-case'), brief),
  })
  .superRefine(({ featured, people, briefs }, context) => {
    for (const [index, { key }] of featured.entries()) {
      if (briefs[key] === undefined)
        context.addIssue({ code: 'custom', path: ['featured', index, 'key'], message: `no brief is called ${key}` });
    }
    for (const [key, { steps }] of Object.entries(briefs)) {
      for (const [index, { whose, recordedBy = whose }] of steps.entries()) {
        for (const name of [whose, recordedBy]) {
          if (people[name] === undefined)
            context.addIssue({
              code: 'custom',
              path: ['briefs', key, 'steps', index, 'whose'],
              message: `nobody under people is called ${name}`,
            });
        }
      }
    }
  });

export type ExampleBriefs = z.infer<typeof exampleBriefsSchema>;
