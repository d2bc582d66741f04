// Filled briefs of every kind, in both languages, with the real form and words: what their Word files are checked by.
import { globSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Brief, BriefMode } from '#domain/brief/brief.ts';
import { newBrief } from '#domain/brief/brief.ts';
import type { BriefFields, FieldValue } from '#domain/brief/fields.ts';
import { type BriefForm, type Field, formFor } from '#domain/brief/form.ts';
import { flow } from '#domain/brief/sample-flow.fixture.ts';
import type { SampleStep } from '#domain/brief/sample-steps.fixture.ts';
import { briefDocument } from '#domain/export/brief-document.ts';
import type { ExportDocument } from '#domain/export/document.ts';
import type { BriefDocumentTexts } from '#domain/export/paper-texts.ts';
import { textsIn } from '#domain/export/sample-texts.fixture.ts';
import { type Locale, localize } from '#domain/i18n/locale.ts';
import { typeset } from '#domain/text/typography.ts';
import { type SampleWords, sampleWords } from './brief-words.ts';

const kindFiles = globSync('content/briefs/*.yaml').filter((file) => !/common|checks/.test(file));
const read = (file: string): Record<string, unknown> => parse(readFileSync(file, 'utf8'));

const forms = new Map<Locale, BriefForm>();

/** The real form in one language. */
export function formIn(locale: Locale): BriefForm {
  const kinds = kindFiles.map(read).sort((one, other) => Number(one['order']) - Number(other['order']));
  const form =
    forms.get(locale) ??
    (localize({ ...read('content/briefs/common.yaml'), kinds }, locale, (text) =>
      typeset(text, locale),
    ) as unknown as BriefForm);
  forms.set(locale, form);
  return form;
}

/** Every field of a kind answered; what the samples do not word themselves is answered with its own hint. */
function filled(kind: string, locale: Locale, mode: BriefMode): Brief {
  const form = formIn(locale);
  const fields = formFor(form, kind).flatMap((section) => section.fields);
  const { fields: worded, short } = sampleWords[locale];
  const base = newBrief({ id: `sample-${kind}`, kind, mode, locale, at: '2026-11-09T08:00:00.000Z' });
  if (mode === 'short') return { ...base, fields: short };
  const own = form.kinds.find(({ id }) => id === kind)?.fields ?? [];
  const common = fields.filter((field) => !own.includes(field) && !Object.hasOwn(worded, field.id));
  return {
    ...base,
    number: '2026-014',
    fields: { ...Object.fromEntries(common.map((field) => [field.id, answer(field)])), ...worded } as BriefFields,
    kindFields: Object.fromEntries(own.map((field) => [field.id, answer(field)])),
  };
}

function answer(field: Field): FieldValue {
  switch (field.type) {
    case 'choice':
      return field.options[0]?.id ?? '';
    case 'number':
      return '1500';
    case 'date':
      return '2027-03-16';
    case 'money':
      return { amount: '640', currency: 'RUB' };
    case 'group':
      return Object.fromEntries(field.parts.map(({ id, type, label }) => [id, type === 'date' ? '2027-03-16' : label]));
    case 'rows':
      return [0, 1].map(() =>
        Object.fromEntries(field.columns.map(({ id, type, label }) => [id, type === 'date' ? '2027-03-16' : label])),
      );
    case 'list':
      return [field.hint, field.label];
    default:
      return field.hint;
  }
}

/** Forty deliverables, of which one takes more than a page can spare, and a goal of several paragraphs. */
function lengthy(brief: Brief, { long }: SampleWords): Brief {
  const rows = Array.from({ length: 40 }, (_row, index) => ({
    what: `${long.row} W${index}`,
    format: index === 20 ? `${long.sentence.repeat(12)} F${index}` : `${long.format} F${index}`,
    quantity: `Q${index}`,
  }));
  const problem = Array.from({ length: 6 }, () => long.sentence.repeat(5).trim()).join('\n\n');
  const criteria = Array.from({ length: 25 }, (_row, index) => `${long.sentence} C${index}`);
  return { ...brief, fields: { ...brief.fields, deliverables: rows, problem, criteria } };
}

interface Sample {
  readonly name: string;
  readonly locale: Locale;
  readonly document: ExportDocument;
  readonly pages: number;
}

/** The steps that each sample has taken, so that all that a document can hold is seen on some page. */
const STEPS: Readonly<Record<string, keyof SampleWords['steps']>> = {
  print: 'accepted',
  advertising: 'objected',
  exhibition: 'accepted',
  seminar: 'changing',
  website: 'early',
  mailing: 'delivered',
  research: 'approved',
  souvenirs: 'ready',
  identity: 'recorded',
  advice: 'cancelled',
};

function document(brief: Brief, locale: Locale): ExportDocument {
  const texts = localizedTexts(locale);
  return briefDocument({ brief, form: formIn(locale), company: sampleWords[locale].company, locale, texts });
}

function localizedTexts(locale: Locale): BriefDocumentTexts {
  const polish = (value: unknown): unknown => {
    if (typeof value === 'string') return typeset(value, locale);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, polish(entry)]));
  };
  const { exports, events, standing } = textsIn(locale);
  return polish({ exports, events, standing }) as BriefDocumentTexts;
}

/** A brief with much of everything: many rows, long answers, objections and what became of them. */
export function fullestBrief(locale: Locale): Brief {
  const words = sampleWords[locale];
  return flow(lengthy(filled('exhibition', locale, 'full'), words), words.steps.objections, formIn(locale));
}

/** Briefs of each kind, short and full, and a long one with much of everything. */
export function sampleBriefs(locale: Locale): Sample[] {
  const words = sampleWords[locale];
  const form = formIn(locale);
  const take = (brief: Brief, steps: readonly SampleStep[]) => flow(brief, steps, form);
  const kinds = form.kinds.flatMap(({ id }): Sample[] => [
    {
      ...{ name: `${id}-${locale}`, locale, pages: 8 },
      document: document(take(filled(id, locale, 'full'), words.steps[STEPS[id] ?? 'approved']), locale),
    },
    { name: `${id}-short-${locale}`, locale, pages: 2, document: document(filled(id, locale, 'short'), locale) },
  ]);
  const long = document(fullestBrief(locale), locale);
  return [...kinds, { name: `long-${locale}`, locale, pages: 24, document: long }];
}
