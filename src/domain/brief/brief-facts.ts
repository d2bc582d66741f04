import { formatDate } from '#domain/i18n/format.ts';
import type { Locale } from '#domain/i18n/locale.ts';
import { fill } from '#domain/i18n/message.ts';
import { cleanLine } from '#domain/text/clean.ts';
import { withInnerQuotes } from '#domain/text/typography.ts';
import { moneyText, typedText } from './answer-text.ts';
import type { Brief } from './brief.ts';
import { rowsOf } from './edit.ts';
import type { BriefForm, Field } from './form.ts';
import type { Objection } from './objections.ts';
import { titleOf } from './title.ts';

/** How facts of a brief are put into one line of a message or a letter. */
export interface FactTexts {
  /** What the brief is called; with the places {title} and, in the second, {number}. */
  readonly named: string;
  readonly numbered: string;
  readonly untitled: string;
  /** One input; with the places {what}, {who}, {date}. */
  readonly inputFrom: string;
  readonly inputBy: string;
  /** Parts of the measure, with the place {text}. */
  readonly baseline: string;
  readonly target: string;
  readonly measured: string;
  /** What a warning says: with the places {requirement} and {consequence}. */
  readonly warning: string;
  /** How likely a consequence is and by when; with the place {text}. */
  readonly likelihood: string;
  readonly by: string;
}

/** Texts of a brief go into letters and chats in plain spaces: what is copied must be found again by searching. */
export function plainLine(text: string): string {
  return cleanLine(text.replace(/\u00a0/g, ' '));
}

/** A text of at most so many characters, cut between words. */
export function clipped(text: string, most: number): string {
  const line = plainLine(text);
  if (line.length <= most) return line;
  const cut = line.slice(0, most - 1);
  const end = cut.lastIndexOf(' ');
  return `${cut.slice(0, end > most / 2 ? end : cut.length).replace(/[\s.,;:–—-]+$/, '')}…`;
}

/** What the brief is called within a sentence: with its number, and its title in quotation marks. */
export function nameOf(brief: Brief, texts: FactTexts, locale: Locale): string {
  const title = withInnerQuotes(titleOf(brief, texts.untitled), locale);
  const number = plainLine(brief.number ?? '');
  return plainLine(number === '' ? fill(texts.named, { title }) : fill(texts.numbered, { title, number }));
}

/** A field or part of one as typed, in one line; a day in words. */
export function lineOf(brief: Brief, path: string, locale: Locale): string {
  return plainLine(formatDate(locale, typedText(brief, path)));
}

/** What is to be made, one deliverable after the other: «буклет, A4, 1500». */
export function deliverablesOf(brief: Brief): string[] {
  return rowsOf(brief, 'deliverables')
    .map(({ what = '', format = '', quantity = '' }) => joined([what, format, quantity]))
    .filter((text) => text !== '');
}

/** What has to be supplied, by whom and by when. */
export function inputsOf(brief: Brief, texts: FactTexts, locale: Locale): string[] {
  return rowsOf(brief, 'inputs').flatMap(({ what = '', who = '', by = '' }) => {
    const details = [
      ...(who.trim() === '' ? [] : [fill(texts.inputFrom, { who: plainLine(who) })]),
      ...(by.trim() === '' ? [] : [fill(texts.inputBy, { date: plainLine(formatDate(locale, by)) })]),
    ];
    const thing = plainLine(what);
    if (thing === '') return [];
    return [details.length === 0 ? thing : `${thing} (${plainLine(details.join(', '))})`];
  });
}

/** The amount with its currency; empty when it is not known. */
export function budgetOf({ fields }: Brief, form: BriefForm, locale: Locale): string {
  const field = form.sections.flatMap((section) => section.fields).find(isBudget);
  if (field === undefined) return '';
  const { setBy: _setBy, ...budget } = fields.budget ?? {};
  return plainLine(moneyText({ fields: { budget }, kindFields: {} }, field, locale));
}

/** By what success is measured: the metric, where it stands, what is expected of it, when it is read. */
export function measureOf(brief: Brief, texts: FactTexts, locale: Locale): string {
  const part = (id: string, template: string) => {
    const text = lineOf(brief, `measure.${id}`, locale);
    return text === '' ? [] : [plainLine(fill(template, { text }))];
  };
  const metric = lineOf(brief, 'measure.metric', locale);
  const details = [
    ...part('baseline', texts.baseline),
    ...part('target', texts.target),
    ...part('date', texts.measured),
  ];
  return [...(metric === '' ? [] : [metric]), ...details].join(', ');
}

/** What an objection warns of, with how likely it is and when it would show. */
export function consequenceOf({ consequence }: Objection, texts: FactTexts, locale: Locale): string {
  const details = [
    ...(consequence.likelihood.trim() === '' ? [] : [fill(texts.likelihood, { text: consequence.likelihood })]),
    ...(consequence.by.trim() === '' ? [] : [fill(texts.by, { text: formatDate(locale, consequence.by) })]),
  ].map(plainLine);
  const what = plainLine(consequence.what);
  return what === '' || details.length === 0 ? what : `${what} (${details.join('; ')})`;
}

/** An alternative with what it would cost and take. */
export function alternativeOf({ alternative }: Objection): string {
  return joined([alternative.what, alternative.effect, alternative.cost, alternative.time]);
}

/** A warning in one line, for those who did not read the objection. */
export function warningOf(objection: Objection, texts: FactTexts, locale: Locale): string {
  const [requirement, consequence] = [plainLine(objection.requirement), consequenceOf(objection, texts, locale)];
  if (requirement === '' || consequence === '') return requirement || consequence;
  return plainLine(fill(texts.warning, { requirement, consequence }));
}

function joined(texts: readonly string[]): string {
  return texts
    .map(plainLine)
    .filter((text) => text !== '')
    .join(', ');
}

function isBudget(field: Field): field is Extract<Field, { type: 'money' }> {
  return field.id === 'budget' && field.type === 'money';
}
