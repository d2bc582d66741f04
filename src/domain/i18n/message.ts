import type { Locale } from './locale.ts';

/** Forms of a text that depends on a number; `other` is the one every language has. */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string | undefined>>> & {
  readonly other: string;
};

/**
 * Puts values into the `{name}` places of a text.
 *
 * Throws when a place has no value: a half-filled sentence must not reach a person.
 */
export function fill(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (_place, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`No value for {${name}} in «${template}»`);
    return String(value);
  });
}

/** Chooses the form for a count by the rules of the language; fills in `{n}`, formatted for it, and further values. */
export function plural(
  locale: Locale,
  forms: PluralForms,
  count: number,
  values: Readonly<Record<string, string | number>> = {},
): string {
  const form = forms[new Intl.PluralRules(locale).select(count)] ?? forms.other;
  return fill(form, { ...values, n: new Intl.NumberFormat(locale).format(count) });
}
