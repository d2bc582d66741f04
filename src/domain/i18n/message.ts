import type { Locale } from './locale.ts';

/** Forms of a text that depends on a number; `other` is the one every language has. */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string | undefined>>> & {
  readonly other: string;
};

/**
 * Puts values into the `{name}` places of a text.
 *
 * A value that ends with a stop of its own («2027 г.») is not given that of the sentence. Throws when a place has no
 * value: a half-filled sentence must not reach a person.
 */
export function fill(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}(\.(?=\s|$))?/g, (_place, name: string, stop: string | undefined) => {
    const value = values[name];
    if (value === undefined) throw new Error(`No value for {${name}} in «${template}»`);
    const text = String(value);
    return text.endsWith('.') ? text : text + (stop ?? '');
  });
}

/** Making these costs far more than using them: a page with many counted phrases keeps its own. */
const counters = new Map<Locale, { readonly rules: Intl.PluralRules; readonly format: Intl.NumberFormat }>();

function counterOf(locale: Locale) {
  const counter = counters.get(locale) ?? {
    rules: new Intl.PluralRules(locale),
    format: new Intl.NumberFormat(locale),
  };
  counters.set(locale, counter);
  return counter;
}

/** Chooses the form for a count by the rules of the language; fills in `{n}`, formatted for it, and further values. */
export function plural(
  locale: Locale,
  forms: PluralForms,
  count: number,
  values: Readonly<Record<string, string | number>> = {},
): string {
  const { rules, format } = counterOf(locale);
  const form = forms[rules.select(count)] ?? forms.other;
  return fill(form, { ...values, n: format.format(count) });
}
