// The content of the site as its pages get it, read once.
import { globSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { BriefForm } from '#domain/brief/form.ts';
import { type Locale, localize } from '#domain/i18n/locale.ts';

const read = (file: string): Record<string, unknown> => parse(readFileSync(file, 'utf8'));
const kept = new Map<string, unknown>();

function once<Value>(key: string, make: () => Value): Value {
  if (!kept.has(key)) kept.set(key, make());
  return kept.get(key) as Value;
}

/** The form of a brief with all kinds. */
export function formIn(locale: Locale): BriefForm {
  return once(`form ${locale}`, () => {
    const kinds = globSync('content/briefs/!(common|checks).yaml').map(read);
    return localize({ ...read('content/briefs/common.yaml'), kinds }, locale) as unknown as BriefForm;
  });
}

/** The words of the checks. */
export function contentChecks(locale: Locale): unknown {
  return once(`checks ${locale}`, () => ({ ...localize(read('content/briefs/checks.yaml'), locale), locale }));
}
